package org.pdu.people;

import java.time.Instant;

/**
 * A person has left for good: name and address are gone from the register. Every context lets go of
 * what names, describes or lets in that person, within the same transaction; facts keep the id,
 * which leads to nobody any more, and go on counting.
 *
 * @param email the address that was the person's until now, for rows that know them by nothing else
 * @param name what the person was called until now
 */
public record PersonLeft(PersonId person, String email, String name, Instant at) {}
