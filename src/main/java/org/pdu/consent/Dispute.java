package org.pdu.consent;

import java.time.Instant;
import org.pdu.people.PersonId;

/**
 * Contributor and organisation do not agree.
 *
 * @param words what it is about, in the words of who opened it
 * @param contributorSettled whether the contributor says it is settled
 * @param organisationSettled whether the organisation says so
 */
public record Dispute(
    WorkId work,
    PersonId by,
    String words,
    Instant at,
    boolean contributorSettled,
    boolean organisationSettled) {}
