package org.pdu.people;

import java.time.Instant;

/**
 * A person has left for good: name and address are gone from the register. Every context lets go of
 * what names, describes or lets in that person, within the same transaction; facts keep the id,
 * which leads to nobody any more, and go on counting.
 */
public record PersonLeft(PersonId person, Instant at) {}
