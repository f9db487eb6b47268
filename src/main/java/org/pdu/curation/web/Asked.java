package org.pdu.curation.web;

import java.util.Map;
import java.util.OptionalInt;

/** What the address or the form brings. */
final class Asked {
  private Asked() {}

  static String text(Map<String, String> parameters, String name) {
    return parameters.getOrDefault(name, "");
  }

  /** The number to go on from; what is no number is the beginning. */
  static long after(Map<String, String> parameters) {
    var after = text(parameters, "after");
    return after.matches("[0-9]{1,18}") ? Long.parseLong(after) : Long.MAX_VALUE;
  }

  /** The version that a form went out with. */
  static OptionalInt seen(Map<String, String> parameters) {
    var seen = text(parameters, "seen");
    return seen.matches("[0-9]{1,9}")
        ? OptionalInt.of(Integer.parseInt(seen))
        : OptionalInt.empty();
  }
}
