package org.pdu.privacy.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sealed opens with its key, at its place, untouched, and in no other way. */
class SealTest {
  private static final byte[] KEY = key(1);
  private final Seal seal = new Seal(KEY);

  @TempDir Path home;

  @Test
  void whatIsSealedOpensAgain() {
    for (var text :
        new String[] {
          "", "\n", "adult child\nich pflege meine Mutter – täglich", "x".repeat(5_000)
        }) {
      assertEquals(Optional.of(text), seal.open(seal.close(text, "me/caring"), "me/caring"));
    }
  }

  @Test
  void anotherKeyAnotherPlaceOrAChangedByteOpensNothing() {
    var sealed = seal.close("secret", "me/caring");
    assertEquals(Optional.empty(), new Seal(key(2)).open(sealed, "me/caring"));
    assertEquals(Optional.empty(), seal.open(sealed, "you/caring"));
    assertEquals(Optional.empty(), seal.open(sealed, "me/religion"));
    for (int i = 0; i < sealed.length; i++) {
      var changed = sealed.clone();
      changed[i] ^= 1;
      assertEquals(Optional.empty(), seal.open(changed, "me/caring"), "byte " + i);
    }
    assertEquals(Optional.empty(), seal.open(new byte[0], "me/caring"));
  }

  @Test
  void theSameWordsLookDifferentEachTimeAndShortOnesAlike() {
    var one = seal.close("none", "me/religion");
    assertNotEquals(Arrays.toString(one), Arrays.toString(seal.close("none", "me/religion")));
    assertEquals(one.length, seal.close("a much longer answer than that", "me/religion").length);
    assertFalse(new String(one, StandardCharsets.ISO_8859_1).contains("none"));
  }

  @Test
  void theKeyIsMadeOnceAndIsItsOwnersAlone() throws Exception {
    var made = PrivateKey.kept(home);
    assertEquals(32, made.length);
    assertEquals(Arrays.toString(made), Arrays.toString(PrivateKey.kept(home)));
    var file = home.resolve("private-key");
    assertEquals(
        "[OWNER_READ, OWNER_WRITE]",
        new java.util.TreeSet<>(Files.getPosixFilePermissions(file)).toString());
  }

  private static byte[] key(int of) {
    var key = new byte[32];
    Arrays.fill(key, (byte) of);
    return key;
  }
}
