package org.pdu.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/**
 * The clock: instants to the microsecond, as PostgreSQL keeps them, and days as Nottingham has
 * them.
 */
@ApplicationScoped
public class ClockSource {
  /** Where "today" and "this month" are decided. */
  public static final ZoneId CITY = ZoneId.of("Europe/London");

  @Produces
  @ApplicationScoped
  CityClock clock() {
    return new CityClock(Clock.tick(Clock.system(CITY), Duration.ofNanos(1_000)));
  }
}
