package org.pdu.staff.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person said of a row. */
public enum Decision {
  /** The somebody with nearly the same name is meant. */
  SAME,
  /** Somebody else is meant. */
  OTHER,
  /** The row is not to be written. */
  OUT;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Decision> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
