package org.pdu.people.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.pdu.platform.time.ClockSource;

/** Months and days in words. */
final class Months {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Months() {}

  static String words(YearMonth month) {
    return MONTH.format(month);
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String day(Instant at) {
    return day(LocalDate.ofInstant(at, ClockSource.CITY));
  }
}
