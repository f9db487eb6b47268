package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.pdu.accounts.model.Links.Purpose;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.problem.Unacceptable;

/**
 * Somebody signed in wants another e-mail address. Nothing changes until the link that goes to the
 * new one is followed. The answer is the same if that is somebody else's already.
 */
@UseCase
@Allow(Role.LEARNER)
public class ChangeEmail {
  private static final Duration HOLDS = Duration.ofDays(2);

  @Inject CurrentPerson person;
  @Inject Register register;
  @Inject OwnPassword present;
  @Inject Asks asks;
  @Inject Correspondence letters;
  @Inject AuditTrail audit;

  /** The address as it is now. */
  public String now() {
    return own().email();
  }

  /**
   * @param from the network address it comes from
   * @return false when the password does not fit, as a value: the failure stays counted
   * @throws Unacceptable when the new address will not do, or the account is the demonstration's
   * @throws TooMany after many
   */
  public boolean ask(String email, String password, String from) {
    var who = own();
    if (who.demo()) {
      throw new Unacceptable("email", "The demonstration's own sign-ins keep their addresses.");
    }
    new PersonFields().email(email).check();
    var address = email.strip();
    if (address.equalsIgnoreCase(who.email())) {
      throw new Unacceptable("email", "This is your address already.");
    }
    if (!present.fits(who, password)) {
      return false;
    }
    asks.count(address, from);
    register.byEmail(address).ifPresentOrElse(this::tell, () -> confirm(who, address));
    audit.record(who.id().value(), "accounts.email-change-asked", who.id().toString());
    return true;
  }

  private void confirm(Registered who, String address) {
    var text =
        """
        Hello %s,

        You asked to use this address for your account at the Practice Development Unit.

        The link below confirms it. It works once and for two days.
        """
            .formatted(who.name());
    letters.withLink(
        Purpose.EMAIL_CHANGE,
        who.id().value(),
        address,
        HOLDS,
        new Correspondence.Words(
            "email-change", address, Optional.of(who.id()), "Confirm your new address", text));
  }

  private void tell(Registered owner) {
    var text =
        """
        Hello %s,

        Somebody asked to use this address for another account. It is yours, so nothing was \
        changed, and you need do nothing.
        """
            .formatted(owner.name());
    letters.notice(
        new Correspondence.Words(
            "email-known",
            owner.email(),
            Optional.of(owner.id()),
            "Somebody asked for your address",
            text),
        "/sign-in");
  }

  private Registered own() {
    return register.byId(person.id()).orElseThrow(() -> new NotFound("There is no such account."));
  }
}
