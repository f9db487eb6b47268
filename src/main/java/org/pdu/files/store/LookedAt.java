package org.pdu.files.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.pdu.files.FileKind;
import org.pdu.files.model.Findings;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.problem.Unacceptable;

/** Has a file looked at, two at a time on each node. */
final class LookedAt {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Semaphore PLACES = new Semaphore(2, true);

  private LookedAt() {}

  /**
   * @param room in which {@code brought} lies; {@code cleaned} and {@code thumbnail} may be written
   * @throws Unacceptable when it may not stay
   */
  static Findings in(Path room) {
    if (!place()) {
      throw new TooMany("Many files are being looked through just now. Try again in a minute.", 60);
    }
    try {
      return findings(
          Child.run(
              room,
              PATIENCE,
              "look",
              room.resolve("brought").toString(),
              room.resolve("cleaned").toString(),
              room.resolve("thumbnail").toString()));
    } finally {
      PLACES.release();
    }
  }

  /** What is to be kept: the cleaned copy, where there is one. */
  static Path kept(Path room, Findings found) {
    return room.resolve(found.cleaned() ? "cleaned" : "brought");
  }

  static boolean drawn(Path room) {
    return Files.isRegularFile(room.resolve("thumbnail"));
  }

  private static boolean place() {
    try {
      return PLACES.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Findings findings(Map<String, String> said) {
    if (said.containsKey("refused")) {
      throw new Unacceptable("file", String.valueOf(said.get("refused")));
    }
    var kind = said.get("kind");
    var type = said.get("type");
    if (kind == null || type == null) {
      throw new Unacceptable(
          "file",
          "This file is too complicated to be looked through, or damaged. Save it anew, or as a PDF, and try again.");
    }
    return new Findings(
        FileKind.valueOf(kind),
        type,
        number(said, "width"),
        number(said, "height"),
        number(said, "pages"),
        Boolean.parseBoolean(said.get("cleaned")));
  }

  private static int number(Map<String, String> said, String name) {
    return Integer.parseInt(said.getOrDefault(name, "0"));
  }
}
