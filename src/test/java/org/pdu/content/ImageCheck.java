package org.pdu.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Pictures that are only pictures. */
final class ImageCheck {
  private static final Pattern ACTIVE =
      Pattern.compile(
          "<\\s*(script|foreignObject|iframe|animate\\w*|set)\\b|\\son[a-z]+\\s*="
              + "|javascript:|<!ENTITY|(?:href|src)\\s*=\\s*[\"']\\s*(?!#)",
          Pattern.CASE_INSENSITIVE);

  private ImageCheck() {}

  static void check(Path file, Problems problems) throws IOException {
    int line = 0;
    for (var text : Files.readAllLines(file)) {
      line++;
      var active = ACTIVE.matcher(text);
      if (active.find()) {
        problems.add(
            file,
            line,
            "a picture carries no script and fetches nothing: “" + active.group().strip() + "”");
      }
    }
  }
}
