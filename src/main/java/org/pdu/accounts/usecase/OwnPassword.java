package org.pdu.accounts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.pdu.accounts.model.PasswordHashes;
import org.pdu.accounts.model.Passwords;
import org.pdu.accounts.model.Tries;
import org.pdu.people.Registered;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.time.CityClock;

/** Asks for the present password again; wrong ones count like failed sign-ins. */
@ApplicationScoped
class OwnPassword {
  private static final int MOST = 8;

  @Inject PasswordHashes hashes;
  @Inject Tries tries;
  @Inject CityClock clock;

  /**
   * Whether it fits.
   *
   * @throws TooMany after many that did not
   */
  boolean fits(Registered who, String given) {
    var key = "account:" + who.email().toLowerCase(Locale.ROOT);
    long wait = tries.take(key, MOST, clock.now());
    if (wait > 0) {
      throw new TooMany(
          "There were many tries that did not fit. Wait about a quarter of an hour.", wait);
    }
    boolean fits = given.length() <= 1_000 && Passwords.fits(given, hashes.of(who.id()));
    if (fits) {
      tries.forget(key);
    }
    return fits;
  }
}
