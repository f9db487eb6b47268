package org.pdu.privacy.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Moments on their way into the database and back. */
final class Times {
  private Times() {}

  static OffsetDateTime at(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  /** What {@code cast(floor(extract(epoch from x)) as bigint)} answered. */
  static Instant of(Object seconds) {
    return Instant.ofEpochSecond(((Number) seconds).longValue());
  }
}
