package org.pdu.search.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What answers can be narrowed down by. */
public enum Facet {
  TYPE,
  TOPIC,
  GROUP,
  SETTING,
  YEAR,
  ORGANISATION,
  /** How long it takes: {@code 5}, {@code 15} or {@code 30} minutes at most, or {@code longer}. */
  MINUTES;

  /** As addresses and programs call it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of that key. */
  public static Optional<Facet> of(String key) {
    return Arrays.stream(values()).filter(facet -> facet.key().equals(key)).findFirst();
  }
}
