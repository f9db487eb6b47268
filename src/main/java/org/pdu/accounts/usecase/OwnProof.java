package org.pdu.accounts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.pdu.accounts.model.PasswordHashes;
import org.pdu.accounts.model.Passwords;
import org.pdu.accounts.model.SignIns;
import org.pdu.people.PersonId;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.time.CityClock;

/**
 * Asks people who are signed in to show once more that it is them, before something changes about
 * how their account is opened: by the password or, where an account has none, by a code.
 */
@ApplicationScoped
class OwnProof {
  private static final Duration FRESH = Duration.ofMinutes(10);

  @Inject PasswordHashes hashes;
  @Inject Codes codes;
  @Inject Factors factors;
  @Inject SignIns signIns;
  @Inject Throttle throttle;
  @Inject CityClock clock;

  boolean byPassword(PersonId person) {
    return hashes.of(person).isPresent();
  }

  /** What a person is asked for before something is added. */
  Proof.Way way(PersonId person) {
    if (byPassword(person)) {
      return Proof.Way.PASSWORD;
    }
    return factors.hasApp(person) ? Proof.Way.CODE : Proof.Way.FRESH;
  }

  /**
   * Whether it may be added. Who has neither password nor app came in by a passkey or by another's
   * word: having done so just now shows as much.
   *
   * @throws TooMany after too many failures
   */
  boolean toAdd(PersonId person, Proof proof) {
    return way(person) == Proof.Way.FRESH
        ? signIns
            .began(person, proof.signIn())
            .filter(at -> at.isAfter(clock.now().minus(FRESH)))
            .isPresent()
        : fits(person, proof.given(), proof.address());
  }

  /**
   * @param given the password, or a code for those who have none
   * @throws TooMany after too many failures
   */
  boolean fits(PersonId person, String given, String address) {
    var hash = hashes.of(person);
    if (hash.isEmpty()) {
      return codes.fits(person, given, address);
    }
    var account = "proof:" + person;
    throttle.waitIfNeeded(account, address);
    if (given.length() <= 1_000 && Passwords.fits(given, hash)) {
      throttle.passed(account, address);
      return true;
    }
    return false;
  }
}
