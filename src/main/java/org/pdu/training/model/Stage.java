package org.pdu.training.model;

import java.util.Locale;
import java.util.Optional;

/** When questions are asked. */
public enum Stage {
  /** The short knowledge check before the lessons. */
  BEFORE,
  /** The quiz after them. */
  AFTER;

  /** As written in content, tables, addresses and JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The stage with that code. */
  public static Optional<Stage> of(String code) {
    return switch (code) {
      case "before" -> Optional.of(BEFORE);
      case "after" -> Optional.of(AFTER);
      default -> Optional.empty();
    };
  }
}
