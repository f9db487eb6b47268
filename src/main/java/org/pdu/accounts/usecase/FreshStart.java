package org.pdu.accounts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.pdu.accounts.model.Grace;
import org.pdu.accounts.model.SignIns;
import org.pdu.people.PersonId;
import org.pdu.people.Registered;
import org.pdu.platform.audit.AuditEntry;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.time.CityClock;

/**
 * Somebody begins without a second factor again, because nothing of the old one is left to them.
 */
@ApplicationScoped
class FreshStart {
  @Inject Factors factors;
  @Inject Grace grace;
  @Inject SignIns signIns;
  @Inject Correspondence letters;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /**
   * @throws Conflict when there is none (any more)
   */
  void give(Registered who, PersonId by, String reason) {
    grace.begin(who.id(), clock.now()); // whoever presses at the same time waits here
    if (!factors.has(who.id())) {
      throw new Conflict("There is no second factor to take off. Nothing was changed.");
    }
    factors.takeOff(who.id());
    signIns.endAll(who.id(), clock.now());
    audit.record(
        AuditEntry.deed(by.value(), "accounts.second-factor-taken-off", who.id().toString())
            .about(who.id().value())
            .because(reason));
    tell(who);
  }

  private void tell(Registered who) {
    var text =
        """
        Hello %s,

        An administrator took the second factor off your account just now. This is done when \
        somebody says that they have lost their phone and their recovery codes.

        Your sign-ins and tokens have ended. Sign in with your password, and set a new second \
        factor up soon.

        If you did not ask for this, somebody may have done so in your name: choose a new password \
        at once with “Forgotten your password?” on the sign-in page, and tell us.
        """
            .formatted(who.name());
    letters.notice(
        new Correspondence.Words(
            "second-factor-taken-off",
            who.email(),
            Optional.of(who.id()),
            "Your second factor was taken off",
            text),
        "/sign-in");
  }
}
