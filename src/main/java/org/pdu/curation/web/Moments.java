package org.pdu.curation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.pdu.platform.time.ClockSource;

/** Days as people say them. */
final class Moments {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Moments() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String day(Instant moment) {
    return day(LocalDate.ofInstant(moment, ClockSource.CITY));
  }
}
