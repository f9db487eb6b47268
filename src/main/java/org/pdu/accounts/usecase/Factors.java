package org.pdu.accounts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import org.pdu.accounts.model.Authenticators;
import org.pdu.accounts.model.Passkeys;
import org.pdu.accounts.model.RecoveryCodes;
import org.pdu.people.PersonId;
import org.pdu.platform.time.CityClock;

/** What a person has besides the password, and the recovery codes that go with it. */
@ApplicationScoped
class Factors {
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject Authenticators authenticators;
  @Inject Passkeys passkeys;
  @Inject RecoveryCodes recovery;
  @Inject CityClock clock;

  boolean hasApp(PersonId person) {
    return authenticators.of(person).flatMap(app -> app.confirmedAt()).isPresent();
  }

  boolean has(PersonId person) {
    return hasApp(person) || !passkeys.of(person).isEmpty();
  }

  /** New recovery codes in place of all earlier ones, to be shown once. */
  List<String> newCodes(PersonId person) {
    var codes = RecoveryCodes.random(RANDOM);
    recovery.replace(
        person, codes.stream().map(code -> RecoveryCodes.hash(person, code)).toList(), clock.now());
    return codes;
  }

  /** Forgets all of it. */
  void takeOff(PersonId person) {
    authenticators.remove(person);
    passkeys.removeAll(person);
    recovery.remove(person);
  }

  /** Recovery codes recover nothing once no second factor is left. */
  void tidy(PersonId person) {
    if (!has(person)) {
      recovery.remove(person);
    }
  }
}
