package org.pdu.accounts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.pdu.accounts.model.PasswordHashes;
import org.pdu.accounts.model.Passwords;
import org.pdu.people.PersonId;
import org.pdu.platform.problem.TooMany;

/**
 * Asks people who are signed in to show once more that it is them, before their account gets less
 * safe: by the password or, where an account has none, by a code.
 */
@ApplicationScoped
class OwnProof {
  @Inject PasswordHashes hashes;
  @Inject Codes codes;
  @Inject Throttle throttle;

  boolean byPassword(PersonId person) {
    return hashes.of(person).isPresent();
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
    if (Passwords.fits(given, hash)) {
      throttle.passed(account, address);
      return true;
    }
    return false;
  }
}
