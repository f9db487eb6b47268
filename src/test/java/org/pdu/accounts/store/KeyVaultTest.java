package org.pdu.accounts.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyVaultTest {
  private static final byte[] SECRET = "a secret".getBytes(StandardCharsets.UTF_8);
  private final KeyVault vault = new KeyVault("a key that is long enough, and random");

  @Test
  void whatWasSealedOpensForItsPurposeAlone() {
    var sealed = vault.seal(SECRET, "totp:one");
    assertArrayEquals(SECRET, vault.open(sealed, "totp:one").orElseThrow());
    assertTrue(vault.open(sealed, "totp:other").isEmpty());
    assertTrue(
        new KeyVault("another key altogether, also long").open(sealed, "totp:one").isEmpty());
  }

  @Test
  void theSameSecretNeverLooksTheSameAndNeverShows() {
    var one = vault.seal(SECRET, "x");
    assertFalse(Arrays.equals(one, vault.seal(SECRET, "x")));
    assertFalse(new String(one, StandardCharsets.ISO_8859_1).contains("secret"));
  }

  @Test
  void oneBitChangedAndNothingOpens() {
    var sealed = vault.seal(SECRET, "x");
    for (int i = 0; i < sealed.length; i++) {
      var changed = sealed.clone();
      changed[i] ^= 1;
      assertTrue(vault.open(changed, "x").isEmpty(), "byte " + i);
    }
    assertTrue(vault.open(new byte[0], "x").isEmpty());
    assertTrue(vault.open(new byte[12], "x").isEmpty());
  }

  @Test
  void aProofFollowsFromTheTextAndTheKey() {
    assertArrayEquals(vault.proof("a"), vault.proof("a"));
    assertFalse(Arrays.equals(vault.proof("a"), vault.proof("b")));
    var other = new KeyVault("another key altogether, also long");
    assertFalse(Arrays.equals(vault.proof("a"), other.proof("a")));
  }

  @Test
  void aKeyIsMadeOnceAndKeptForItsOwnerAlone(@TempDir Path home) throws IOException {
    var first = SecretKeyFile.kept(home.resolve("new"));
    assertEquals(43, first.length());
    assertEquals(first, SecretKeyFile.kept(home.resolve("new")));
    assertNotEquals(first, SecretKeyFile.kept(home.resolve("other")));
    var mode = Files.getPosixFilePermissions(home.resolve("new/secret-key"));
    assertEquals("rw-------", PosixFilePermissions.toString(mode));
    try (var files = Files.list(home.resolve("new"))) {
      assertEquals(1, files.count(), "nothing is left beside it");
    }
  }
}
