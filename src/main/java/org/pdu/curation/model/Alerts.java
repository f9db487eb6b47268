package org.pdu.curation.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often somebody wants to hear what is new. */
public enum Alerts {
  NONE,
  DAILY,
  WEEKLY;

  /** By its name in forms and JSON; the empty text means none. */
  public static Optional<Alerts> of(String code) {
    return code.isEmpty()
        ? Optional.of(NONE)
        : Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /** Its name in forms and JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The day on which it is looked at next; empty for never. */
  public Optional<LocalDate> after(LocalDate day) {
    return switch (this) {
      case NONE -> Optional.empty();
      case DAILY -> Optional.of(day.plusDays(1));
      case WEEKLY -> Optional.of(day.plusWeeks(1));
    };
  }
}
