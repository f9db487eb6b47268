package org.pdu.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** What time it is in the city. Tests hand in a clock that stands still. */
public class CityClock {
  private final Clock clock;

  /** For proxies only. */
  protected CityClock() {
    this(Clock.systemUTC());
  }

  /**
   * @param clock in the city's zone
   */
  public CityClock(Clock clock) {
    this.clock = clock;
  }

  public Instant now() {
    return clock.instant();
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ClockSource.CITY);
  }

  public YearMonth thisMonth() {
    return YearMonth.from(today());
  }
}
