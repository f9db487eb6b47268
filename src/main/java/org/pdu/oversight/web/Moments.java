package org.pdu.oversight.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.pdu.platform.time.ClockSource;

/** Moments as people read them, by the city's clock. */
final class Moments {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.UK);

  private Moments() {}

  static String words(Instant at) {
    return MOMENT.format(at.atZone(ClockSource.CITY));
  }
}
