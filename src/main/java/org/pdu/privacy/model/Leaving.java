package org.pdu.privacy.model;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.pdu.people.PersonId;

/**
 * Somebody has asked to leave and has not yet left.
 *
 * @param askedBy the person, or an administrator who was asked in writing
 * @param dueAt when it is carried out
 */
public record Leaving(UUID id, PersonId person, PersonId askedBy, Instant askedAt, Instant dueAt) {
  /** Long enough to think again, short enough to be gone soon. */
  public static final Duration REGRET = Duration.ofDays(7);

  /** Asked now, to be done after the time for second thoughts or, where wanted, without it. */
  public static Leaving of(PersonId person, PersonId askedBy, Instant now, boolean atOnce) {
    return new Leaving(UUID.randomUUID(), person, askedBy, now, atOnce ? now : now.plus(REGRET));
  }
}
