package org.pdu.search.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.time.ClockSource;

/** The moment since which something is new, in an address and in words. */
final class Since {
  /** What it is called in an address. */
  static final String NAME = "since";

  private static final Instant EARLIEST = Instant.EPOCH;
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ClockSource.CITY);

  private Since() {}

  /** Null where there is none, or none that makes sense. */
  static @Nullable Instant of(@Nullable String written) {
    try {
      var moment = written == null ? EARLIEST : Instant.parse(written);
      return moment.isAfter(EARLIEST) && moment.isBefore(LATEST) ? moment : null;
    } catch (DateTimeException odd) {
      return null;
    }
  }

  static String words(Instant since) {
    return "New since " + DAY.format(since);
  }
}
