package org.pdu.library.model;

import java.util.Arrays;

/**
 * Where something comes from.
 *
 * @param address empty where there is none to follow
 */
public record Source(String title, String publisher, String year, String address) {
  /** As one line has it: title | publisher | year | address; later parts may be missing. */
  static Source of(String line) {
    var parts = Arrays.copyOf(line.split("\\|", -1), 4);
    return new Source(part(parts[0]), part(parts[1]), part(parts[2]), link(part(parts[3])));
  }

  private static String part(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text.strip();
  }

  /** Nothing that could run. */
  private static String link(String text) {
    return text.matches("https?://\\S+") ? text : "";
  }
}
