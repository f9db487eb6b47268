package org.pdu.privacy.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import org.pdu.accounts.Recheck;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.time.CityClock;
import org.pdu.privacy.model.Leaving;
import org.pdu.privacy.model.Leavings;

/** Lets people leave: after a week in which they can think again, or at once if they want. */
@UseCase
@Allow(Role.LEARNER)
public class LeaveSite {
  @Inject CurrentPerson person;
  @Inject Recheck recheck;
  @Inject Leavings leavings;
  @Inject Goodbye goodbye;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /**
   * What somebody brings who wants to leave.
   *
   * @param password asked of those who have one
   * @param token the browser's own sign-in, which must be fresh for those who have none
   */
  public record Wish(String password, String token, boolean atOnce) {
    @Override
    public String toString() {
      return "Wish[hidden]";
    }
  }

  /** What came of it; a value, because a refusal would roll back the failure that was counted. */
  public enum Outcome {
    GONE,
    LEAVING,
    WRONG_PASSWORD,
    TOO_MANY_TRIES,
    SIGN_IN_AFRESH
  }

  /** What the person has asked for, while it can be stopped. */
  public Optional<Leaving> open() {
    return leavings.open(person.id());
  }

  /** Whether the person has a password to be asked for. */
  public boolean asksPassword() {
    return recheck.hasPassword(person.id());
  }

  /**
   * @throws Conflict when nobody else could look after the accounts
   */
  public Outcome ask(Wish wish) {
    var refused = doubts(wish);
    if (refused.isPresent()) {
      return refused.get();
    }
    if (goodbye.wouldLockUp(person.id())) {
      throw new Conflict(
          "You are the only administrator. Make somebody else an administrator first, then leave.");
    }
    audit.record(person.id().value(), "privacy.leave-asked", "own account");
    goodbye.begin(person.id(), person.id(), wish.atOnce());
    return wish.atOnce() ? Outcome.GONE : Outcome.LEAVING;
  }

  private Optional<Outcome> doubts(Wish wish) {
    if (!recheck.hasPassword(person.id())) {
      return recheck.fresh(person.id(), wish.token())
          ? Optional.empty()
          : Optional.of(Outcome.SIGN_IN_AFRESH);
    }
    return switch (recheck.password(person.id(), wish.password())) {
      case RIGHT -> Optional.empty();
      case WRONG -> Optional.of(Outcome.WRONG_PASSWORD);
      case TOO_OFTEN -> Optional.of(Outcome.TOO_MANY_TRIES);
    };
  }

  /** Stays after all; doing it twice is no different. */
  public void stay() {
    if (leavings.stop(person.id(), clock.now())) {
      audit.record(person.id().value(), "privacy.leave-stopped", "own account");
    }
  }
}
