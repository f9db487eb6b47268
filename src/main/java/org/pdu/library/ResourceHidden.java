package org.pdu.library;

import java.time.Instant;

/**
 * Readers can't see it any more.
 *
 * @param forGood whether its words are gone
 */
public record ResourceHidden(ResourceId id, boolean forGood, Instant at) {}
