package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import org.pdu.accounts.model.Links;
import org.pdu.accounts.model.Links.Purpose;
import org.pdu.accounts.model.PasswordHashes;
import org.pdu.accounts.model.Passwords;
import org.pdu.people.Allow;
import org.pdu.people.PersonId;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/** Chooses a new password by the link of a letter; every sign-in ends. */
@UseCase
@Allow(everyone = true)
public class ResetPassword {
  @Inject Links links;
  @Inject Register register;
  @Inject PasswordHashes hashes;
  @Inject Aftermath aftermath;
  @Inject CityClock clock;

  /** The address of the account; empty when the link does not work (any more). */
  public Optional<String> show(String token) {
    return owner(links.look(Purpose.RESET, token, clock.now())).map(Registered::email);
  }

  /** An address that has changed since is not the one that the letter went to. */
  private Optional<Registered> owner(Optional<Links.Link> link) {
    return link.flatMap(found ->
        register
            .byId(new PersonId(found.subject()))
            .filter(Registered::open)
            .filter(who -> who.email().equalsIgnoreCase(found.email())));
  }

  /**
   * @throws Unacceptable when the password will not do
   * @throws NotFound when the link does not work (any more)
   */
  public void choose(String token, String password) {
    var shown =
        owner(links.look(Purpose.RESET, token, clock.now())).orElseThrow(ResetPassword::ended);
    new PersonFields().password(password, shown.email(), shown.name()).check();
    var who = owner(links.use(Purpose.RESET, token, clock.now())).orElseThrow(ResetPassword::ended);
    hashes.choose(who.id(), Passwords.hash(password));
    aftermath.passwordChanged(who, "accounts.password-reset");
  }

  private static NotFound ended() {
    return new NotFound("This link has been used or has ended.");
  }
}
