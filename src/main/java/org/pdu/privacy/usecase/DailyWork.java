package org.pdu.privacy.usecase;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.start.Migrated;
import org.pdu.platform.start.Stage;
import org.pdu.platform.time.CityClock;
import org.pdu.platform.time.ClockSource;

/**
 * Looks every ten minutes whether somebody's day to leave has come and, once a day in the small
 * hours or as soon after as a node is up, runs the retention rules. Never at the start: what a
 * start finds may be a backup that was put back by mistake, and can still be stopped.
 */
@ApplicationScoped
public class DailyWork {
  private static final Logger LOG = Logger.getLogger(DailyWork.class.getName());
  private static final LocalTime EARLIEST = LocalTime.of(3, 0);

  @Resource ManagedScheduledExecutorService executor;
  @Inject DueWork due;
  @Inject CityClock clock;
  private @Nullable Future<?> running;

  void on(@Observes @Priority(Stage.DERIVED) Migrated migrated) {
    running = executor.scheduleWithFixedDelay(this::look, 10, 10, TimeUnit.MINUTES);
  }

  @PreDestroy
  void stop() {
    if (running != null) {
      running.cancel(true);
    }
  }

  private void look() {
    try {
      while (due.nextLeave()) {
        Thread.yield();
      }
      if (!LocalTime.ofInstant(clock.now(), ClockSource.CITY).isBefore(EARLIEST)) {
        due.rulesOfToday();
        due.totalsOfThisMonth();
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The daily work was not finished; it is tried again.", e);
    }
  }
}
