package org.pdu.platform.withdrawal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * What may be done with something from a moment on.
 *
 * @param key what it is, such as {@code consent/} and an id; no tabs, no lines
 * @param allows what is still allowed, in the words of the context that keeps it; no tabs, no lines
 * @param at since when
 */
public record Withdrawal(String key, String allows, Instant at) {
  /**
   * @throws IllegalArgumentException when a text is empty or would break out of its line
   */
  public Withdrawal {
    if (!(key + allows).chars().allMatch(c -> c >= ' ') || key.isEmpty() || allows.isEmpty()) {
      throw new IllegalArgumentException("No withdrawal: " + key);
    }
  }

  String line() {
    return at + "\t" + key + "\t" + allows + "\n";
  }

  /** Nothing where the line is none: the last one may have been cut short by a power cut. */
  static Optional<Withdrawal> of(String line) {
    var parts = line.split("\t", -1);
    try {
      return parts.length == 3
          ? Optional.of(new Withdrawal(parts[1], parts[2], Instant.parse(parts[0])))
          : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException torn) {
      return Optional.empty();
    }
  }
}
