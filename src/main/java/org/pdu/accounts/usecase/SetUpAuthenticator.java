package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import org.pdu.accounts.model.Authenticators;
import org.pdu.accounts.model.Totp;
import org.pdu.accounts.model.Vault;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.time.CityClock;

/** Sets an authenticator app up: a key is made and shown, and counts once a first code has come. */
@UseCase
@Allow(Role.LEARNER)
public class SetUpAuthenticator {
  @Inject CurrentPerson person;
  @Inject Register register;
  @Inject Authenticators authenticators;
  @Inject Vault vault;
  @Inject CityClock clock;

  /**
   * The key to put into the app.
   *
   * @param text as people type it
   * @param address as the app reads it from a picture
   */
  public record Key(String text, String address) {
    @Override
    public String toString() {
      return "Key[hidden]";
    }
  }

  /** Makes a key, in place of one that was never confirmed; one that was stays. */
  public void begin() {
    var sealed = vault.seal(Totp.newKey(), Totp.purpose(person.id()));
    authenticators.begin(person.id(), sealed, clock.now());
  }

  /** The key that waits for its first code; empty when there is none. */
  public Optional<Key> key() {
    var email = register.byId(person.id()).map(Registered::email).orElse("");
    return authenticators
        .of(person.id())
        .filter(app -> app.confirmedAt().isEmpty())
        .flatMap(app -> vault.open(app.sealedKey(), Totp.purpose(person.id())))
        .map(key -> new Key(Totp.text(key), Totp.address(key, email)));
  }
}
