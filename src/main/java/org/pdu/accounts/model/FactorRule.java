package org.pdu.accounts.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.pdu.people.Registered;
import org.pdu.people.Role;

/**
 * Who needs a second factor: everybody with a role above learner, from some days after the first
 * such role was given. Demo accounts are let off, and so is everybody where it is optional.
 *
 * @param required whether anybody is
 * @param grace from when it was given, how long it may wait
 */
public record FactorRule(boolean required, Duration grace) {
  /** What a person has to do about it. */
  public sealed interface Duty {
    /** Nothing. */
    record None() implements Duty {}

    /**
     * It is time to, with no hurry yet.
     *
     * @param until when it can wait no longer
     */
    record Soon(Instant until) implements Duty {}

    /** It comes before everything else. */
    record Now() implements Duty {}
  }

  /**
   * @param has whether a second factor is set up
   * @param trustedSince since when the person has held a role above learner, asked only if needed
   */
  public Duty of(
      Registered person, boolean has, Supplier<Optional<Instant>> trustedSince, Instant now) {
    boolean trusted = person.grants().stream().anyMatch(grant -> grant.role() != Role.LEARNER);
    if (!required || has || person.demo() || !trusted) {
      return new Duty.None();
    }
    var until = trustedSince.get().map(since -> since.plus(grace)).orElse(now);
    return now.isBefore(until) ? new Duty.Soon(until) : new Duty.Now();
  }
}
