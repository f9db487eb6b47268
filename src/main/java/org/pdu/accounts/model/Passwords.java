package org.pdu.accounts.model;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Password hashes: Argon2id with 19 MiB, two passes, one lane (OWASP password storage cheat sheet).
 * At most two are computed at a time, so that a flood of sign-ins can't take all memory.
 */
public final class Passwords {
  private static final Argon2Function ARGON =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
  private static final String NOBODY = hash("nobody has this password");
  private static final Semaphore TURN = new Semaphore(2);

  private Passwords() {}

  public static String hash(String password) {
    return Password.hash(password).addRandomSalt(16).with(ARGON).getResult();
  }

  /** Whether the password fits; takes as long when there is no hash to compare with. */
  public static boolean fits(String password, Optional<String> hash) {
    TURN.acquireUninterruptibly();
    try {
      boolean same = Password.check(password, hash.orElse(NOBODY)).with(ARGON);
      return same && hash.isPresent();
    } finally {
      TURN.release();
    }
  }
}
