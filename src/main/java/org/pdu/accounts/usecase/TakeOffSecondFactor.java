package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.PersonId;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.problem.Unacceptable;

/**
 * Somebody has lost the phone and the recovery codes: an administrator takes the second factor off,
 * after making sure in some other way who asks. Nobody does it for themself.
 */
@UseCase
@Allow(Role.ADMINISTRATOR)
public class TakeOffSecondFactor {
  private static final int LONGEST = 500;

  @Inject CurrentPerson person;
  @Inject Register register;
  @Inject Factors factors;
  @Inject OwnProof own;
  @Inject FreshStart freshStart;

  /**
   * Whose it is.
   *
   * @param any whether there is one to take off
   * @param byPassword whether the administrator shows by the password that it is them; by a code
   *     otherwise
   */
  public record Whose(PersonId id, String name, String email, boolean any, boolean byPassword) {}

  /**
   * @throws NotFound when there is nobody with that id
   * @throws NotAllowed when it is the administrator's own
   */
  public Whose of(String id) {
    var who = found(id);
    return new Whose(
        who.id(), who.name(), who.email(), factors.has(who.id()), own.byPassword(person.id()));
  }

  /**
   * Apps, passkeys and recovery codes are forgotten; every sign-in and every token of that person
   * ends; the days to set a new one up begin anew; and a letter tells them.
   *
   * @param reason why, 1 to 500 signs, for the audit trail
   * @param proven the administrator's own password, or a code
   * @return false when that does not fit
   * @throws NotFound when there is nobody with that id
   * @throws NotAllowed when it is the administrator's own
   * @throws Conflict when there is none (any more)
   * @throws Unacceptable without a reason
   * @throws TooMany after too many failures
   */
  public boolean off(String id, String reason, String proven, String address) {
    person.mustBeThemself();
    var who = found(id);
    if (reason.isBlank() || reason.strip().length() > LONGEST || reason.indexOf('\0') >= 0) {
      throw new Unacceptable("reason", "Say why in a sentence of at most 500 characters.");
    }
    if (!own.fits(person.id(), proven, address)) {
      return false;
    }
    freshStart.give(who, person.id(), reason.strip());
    return true;
  }

  private Registered found(String id) {
    var who = registered(id);
    if (who.id().equals(person.id())) {
      throw new NotAllowed(
          "Nobody takes off their own second factor here. Ask another administrator.");
    }
    return who;
  }

  private Registered registered(String id) {
    try {
      return register
          .byId(new PersonId(UUID.fromString(id)))
          .filter(Registered::open)
          .orElseThrow(() -> new NotFound("There is nobody with this id."));
    } catch (IllegalArgumentException none) {
      throw new NotFound("There is nobody with this id.");
    }
  }
}
