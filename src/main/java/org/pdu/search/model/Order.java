package org.pdu.search.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What comes first. */
public enum Order {
  /** What fits best. */
  BEST,
  /** What could be found last of all for the first time. */
  NEWEST,
  /** What takes the fewest minutes; what nobody has measured comes last. */
  SHORTEST,
  /** By title, from A to Z. */
  TITLE;

  /** As addresses and programs call it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of that key. */
  public static Optional<Order> of(String key) {
    return Arrays.stream(values()).filter(order -> order.key().equals(key)).findFirst();
  }
}
