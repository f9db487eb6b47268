package org.pdu.files.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.pdu.files.FileKind;
import org.pdu.files.model.Look;
import org.pdu.files.model.Refused;
import org.pdu.files.model.Words;

/**
 * What the process of its own does: {@code look FILE CLEANED THUMBNAIL} or {@code read FILE KIND
 * WORDS THUMBNAIL}, before which stands how many milliseconds it may live. It says what it found in
 * lines of a name and a value.
 */
public final class LookThrough {
  private LookThrough() {}

  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws IOException {
    dieIn(Long.parseLong(arguments[0]));
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err); // libraries are not to speak in its name
    switch (arguments[1]) {
      case "look" -> look(out, arguments);
      case "read" -> {
        int read =
            Words.of(
                Path.of(arguments[2]),
                FileKind.valueOf(arguments[3]),
                Path.of(arguments[4]),
                Path.of(arguments[5]));
        out.println("read=" + read);
      }
      default -> throw new IllegalArgumentException(arguments[1]);
    }
    Runtime.getRuntime().halt(0);
  }

  private static void look(PrintStream out, String... arguments) throws IOException {
    try {
      var found = Look.at(Path.of(arguments[2]), Path.of(arguments[3]), Path.of(arguments[4]));
      out.println("kind=" + found.kind());
      out.println("type=" + found.mediaType());
      out.println("width=" + found.width());
      out.println("height=" + found.height());
      out.println("pages=" + found.pages());
      out.println("cleaned=" + found.cleaned());
    } catch (Refused refused) {
      out.println("refused=" + refused.sentence());
    }
  }

  /** Also when nobody is left to end it. */
  private static void dieIn(long milliseconds) {
    long end = System.nanoTime() + milliseconds * 1_000_000;
    var watch =
        new Thread(() -> {
          while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
          }
          Runtime.getRuntime().halt(3);
        });
    watch.setDaemon(true);
    watch.start();
  }
}
