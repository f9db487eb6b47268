package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import org.pdu.accounts.model.Identities;
import org.pdu.accounts.model.Identities.Waiting;
import org.pdu.accounts.model.Provider;
import org.pdu.accounts.model.Providers;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.time.CityClock;

/**
 * Lets the owner of an account say that a provider's word opens it from now on. The owner is
 * whoever signed in here after the provider vouched, or knows the account's password.
 */
@UseCase
@Allow(Role.LEARNER)
public class JoinIdentity {
  @Inject Identities identities;
  @Inject Providers providers;
  @Inject Acquainted acquainted;
  @Inject PasswordAgain password;
  @Inject CurrentPerson person;
  @Inject CityClock clock;

  /**
   * What is proven and waits.
   *
   * @param email as the provider knows it; may be empty
   * @param signedIn whether somebody is signed in who could say that it is theirs
   * @param asksPassword whether that person is to give the password first
   */
  public record Shown(String label, String email, boolean signedIn, boolean asksPassword) {}

  /**
   * @param secret what the browser was given when the provider vouched
   * @throws NotFound when nothing waits any more
   */
  @Allow(everyone = true)
  public Shown shown(String secret, String signInToken) {
    var waiting = waiting(secret);
    var label = providers.named(waiting.provider()).map(Provider::label).orElse("");
    return new Shown(
        label,
        waiting.who().email(),
        person.signedIn(),
        person.signedIn() && asksPassword(waiting, signInToken));
  }

  /**
   * It is theirs; false when the password does not fit, which counts as a try.
   *
   * @throws NotFound when nothing waits any more
   */
  public boolean confirm(String secret, String signInToken, String typed) {
    var waiting = waiting(secret);
    if (asksPassword(waiting, signInToken) && !password.fits(person.id(), typed)) {
      return false;
    }
    acquainted.linkKnown(person.id(), waiting.who(), clock.now());
    identities.settle(secret);
    return true;
  }

  private boolean asksPassword(Waiting waiting, String signInToken) {
    return password.chosen(person.id()) && !identities.freshSince(signInToken, waiting.since());
  }

  private Waiting waiting(String secret) {
    return Optional.of(secret)
        .flatMap(given -> identities.waiting(given, clock.now()))
        .orElseThrow(() -> new NotFound("This took a while, and has run out. Start again."));
  }
}
