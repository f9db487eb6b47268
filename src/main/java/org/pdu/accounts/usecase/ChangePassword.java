package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import org.pdu.accounts.model.Token;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Register;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.problem.Unacceptable;

/** Somebody signed in chooses another password; every other sign-in ends. */
@UseCase
@Allow(Role.LEARNER)
public class ChangePassword {
  @Inject CurrentPerson person;
  @Inject Register register;
  @Inject OwnPassword present;
  @Inject Admission admission;
  @Inject Aftermath aftermath;

  /**
   * Done or not, as a value: a refusal must not roll back the failure that was counted.
   *
   * @param token the new sign-in that takes the place of this one; empty when the present password
   *     does not fit
   */
  public record Outcome(Optional<Token> token) {}

  /**
   * @throws Unacceptable when the new password will not do
   * @throws TooMany after many present ones that did not fit
   */
  public Outcome change(String old, String chosen) {
    var who =
        register.byId(person.id()).orElseThrow(() -> new NotFound("There is no such account."));
    new PersonFields().password(chosen, who.email(), who.name()).check();
    if (!present.fits(who, old)) {
      return new Outcome(Optional.empty());
    }
    admission.choose(who.id(), chosen);
    aftermath.passwordChanged(who, "accounts.password-changed");
    return new Outcome(Optional.of(aftermath.signIn(who.id())));
  }
}
