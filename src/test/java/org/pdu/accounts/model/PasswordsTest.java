package org.pdu.accounts.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordsTest {
  private static final String HASH = Passwords.hash("correct horse ✓");

  @Test
  void onlyThePasswordItselfFits() {
    assertTrue(Passwords.fits("correct horse ✓", Optional.of(HASH)));
    assertFalse(Passwords.fits("Correct horse ✓", Optional.of(HASH)));
    assertFalse(Passwords.fits("", Optional.of(HASH)));
  }

  @Test
  void nothingFitsAnAccountWithoutOne() {
    assertFalse(Passwords.fits("nobody has this password", Optional.empty()));
  }

  @Test
  void hashesAreArgon2idAndSaltedEachTime() {
    assertTrue(HASH.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), HASH);
    assertNotEquals(HASH, Passwords.hash("correct horse ✓"));
    assertFalse(HASH.contains("horse"));
  }
}
