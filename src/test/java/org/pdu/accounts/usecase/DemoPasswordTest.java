package org.pdu.accounts.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoPasswordTest {
  @Test
  void oneIsMadeOnceAndKeptForItsOwnerAlone(@TempDir Path home) throws IOException {
    var first = DemoPassword.kept(home.resolve("new"));
    assertTrue(first.matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}"), first);
    assertEquals(first, DemoPassword.kept(home.resolve("new")));
    var mode = Files.getPosixFilePermissions(home.resolve("new/demo-password"));
    assertEquals("rw-------", PosixFilePermissions.toString(mode));
  }

  @Test
  void everyFolderHasItsOwn(@TempDir Path one, @TempDir Path other) {
    assertNotEquals(DemoPassword.kept(one), DemoPassword.kept(other));
  }
}
