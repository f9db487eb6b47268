package org.pdu.library;

import java.time.Instant;
import java.util.List;

/** Readers can see a resource from now on, or see it anew. */
public record ResourceShown(ResourceId id, List<String> topics, boolean first, Instant at) {}
