package org.pdu.accounts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.pdu.accounts.model.PasswordHashes;
import org.pdu.accounts.model.Passwords;
import org.pdu.accounts.model.Tries;
import org.pdu.people.PersonId;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.time.CityClock;

/** Asks people who are signed in for their password again, before something that lasts. */
@ApplicationScoped
class PasswordAgain {
  private static final int TRIES = 8;

  @Inject PasswordHashes hashes;
  @Inject Tries tries;
  @Inject CityClock clock;

  boolean chosen(PersonId person) {
    return hashes.of(person).isPresent();
  }

  /**
   * Whether it fits; a try is counted before.
   *
   * @throws TooMany after too many failures
   */
  boolean fits(PersonId person, String password) {
    var key = "own-password:" + person;
    long wait = tries.take(key, TRIES, clock.now());
    if (wait > 0) {
      throw new TooMany(
          "There were many tries that did not fit. Wait a while, then try again.", wait);
    }
    boolean fits = password.length() <= 1_000 && Passwords.fits(password, hashes.of(person));
    if (fits) {
      tries.forget(key);
    }
    return fits;
  }
}
