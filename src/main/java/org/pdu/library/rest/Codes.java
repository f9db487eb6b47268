package org.pdu.library.rest;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pdu.platform.problem.Unacceptable;

/** Words of ours as programs say them. */
final class Codes {
  private Codes() {}

  static String of(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws Unacceptable when it is none of them
   */
  static <T extends Enum<T>> T parse(Class<T> kind, String field, String code) {
    var all = kind.getEnumConstants();
    return Arrays.stream(all)
        .filter(one -> of(one).equals(code))
        .findFirst()
        .orElseThrow(() ->
            new Unacceptable(
                field,
                "Give one of "
                    + Arrays.stream(all).map(Codes::of).collect(Collectors.joining(", "))
                    + "."));
  }
}
