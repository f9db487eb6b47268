package org.pdu.content;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.pdu.platform.Root;

/**
 * A break, and what is said about it.
 *
 * @param from what is replaced, once; {@code \z} for the file's end
 * @param where the text on whose line the problem is; empty for where the change begins
 */
record Break(String file, String from, String to, String where, String message) {
  Break(String file, String from, String to, String message) {
    this(file, from, to, "", message);
  }

  /** What we ship, to be broken. */
  static void copyContent(Path folder) throws IOException {
    var original = Root.folder().resolve("content");
    try (var all = Files.walk(original)) {
      for (var path : all.toList()) {
        var target = folder.resolve(original.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }

  void isNoticedIn(Path folder) throws IOException {
    var path = folder.resolve(file);
    var matcher = Pattern.compile(from).matcher(Files.readString(path));
    assertTrue(matcher.find(), "nothing to break");
    int start = matcher.start();
    var text = matcher.replaceFirst(to);
    Files.writeString(path, text);
    while (start < text.length() && text.charAt(start) == '\n') {
      start++;
    }
    int at = where.isEmpty() ? start : text.indexOf(where);
    var place =
        path
            + ":"
            + (text.substring(0, at).lines().count() + (startsLine(text, at) ? 1 : 0))
            + ": ";
    var found = ContentCheck.problemsIn(folder).stream().map(Object::toString).toList();
    assertTrue(
        found.stream().anyMatch(p -> p.startsWith(place) && p.contains(message)),
        () -> "expected " + place + message + " but found " + found);
  }

  private static boolean startsLine(String text, int at) {
    return at == 0 || text.charAt(at - 1) == '\n';
  }

  @Override
  public String toString() {
    return message;
  }
}
