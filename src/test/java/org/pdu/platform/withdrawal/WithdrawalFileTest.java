package org.pdu.platform.withdrawal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file that outlives databases. */
class WithdrawalFileTest {
  private static final Instant THEN = Instant.parse("2026-11-30T10:15:30.123456Z");

  @TempDir Path folder;
  private Path path;
  private WithdrawalFile file;

  @BeforeEach
  void none() {
    path = folder.resolve("home/withdrawals");
    file = new WithdrawalFile(path);
  }

  @Test
  void whatWasWrittenIsReadInThatOrder() throws Exception {
    assertEquals(List.of(), file.all());
    file.add(one("a", 0));
    file.add(one("b", 1));
    file.add(one("a", 2));
    assertEquals(List.of(one("a", 0), one("b", 1), one("a", 2)), file.all());
    assertEquals(file.all(), new WithdrawalFile(path).all());
  }

  @Test
  void aLineCutShortIsLeftOutAndTheNextOneIsWhole() throws Exception {
    file.add(one("a", 0));
    file.add(one("b", 1));
    var whole = Files.readString(path);
    int second = whole.indexOf('\n') + 1;
    for (int cut = second + 1; cut < whole.length() - 1; cut++) {
      Files.writeString(path, whole.substring(0, cut));
      file.add(one("c", 2));
      var read = file.all();
      assertEquals(one("a", 0), read.getFirst(), "cut at " + cut);
      assertEquals(one("c", 2), read.getLast(), "cut at " + cut);
    }
  }

  @Test
  void whatIsNoLineOfOursIsPassedBy() throws Exception {
    file.add(one("a", 0));
    Files.writeString(
        path, "\n\n\t\t\nnonsense\n2026-11-30\ta\tb\n" + THEN + "\ta\n", StandardOpenOption.APPEND);
    Files.write(path, new byte[] {(byte) 0xff, 0, 10}, StandardOpenOption.APPEND);
    file.add(one("b", 1));
    assertEquals(List.of(one("a", 0), one("b", 1)), file.all());
  }

  @Test
  void nothingBreaksOutOfItsLine() {
    for (var odd : new String[] {"", "a\tb", "a\nb", "a\0"}) {
      assertThrows(IllegalArgumentException.class, () -> new Withdrawal(odd, "NONE", THEN));
      assertThrows(IllegalArgumentException.class, () -> new Withdrawal("a", odd, THEN));
    }
  }

  private static Withdrawal one(String key, int seconds) {
    return new Withdrawal("consent/" + key, "NONE WITHDRAWN", THEN.plusSeconds(seconds));
  }
}
