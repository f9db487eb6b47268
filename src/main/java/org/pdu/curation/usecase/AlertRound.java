package org.pdu.curation.usecase;

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
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.pdu.people.PersonId;
import org.pdu.platform.start.Migrated;
import org.pdu.platform.start.Stage;
import org.pdu.platform.time.CityClock;
import org.pdu.platform.time.ClockSource;

/**
 * Every ten minutes, from six in the morning on, each node writes the letters about saved searches
 * that are due. One that fails is tried again the next day and holds up nobody else.
 */
@ApplicationScoped
class AlertRound {
  private static final Logger LOG = Logger.getLogger(AlertRound.class.getName());
  private static final LocalTime EARLIEST = LocalTime.of(6, 0);

  @Resource ManagedScheduledExecutorService executor;
  @Inject SendAlerts alerts;
  @Inject Finding finding;
  @Inject CityClock clock;
  private @Nullable Future<?> running;
  private volatile boolean stopping;

  void begin(@Observes @Priority(Stage.DERIVED) Migrated migrated) {
    running = executor.scheduleWithFixedDelay(this::go, 10, 10, TimeUnit.MINUTES);
  }

  @PreDestroy
  void stop() {
    stopping = true;
    if (running != null) {
      running.cancel(false);
    }
  }

  private void go() {
    var now = LocalTime.ofInstant(clock.now(), ClockSource.CITY);
    if (!now.isBefore(EARLIEST) && finding.there()) {
      try {
        while (!stopping && one()) {
          Thread.yield();
        }
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "Alerts can't be written; this goes on trying.", e);
      }
    }
  }

  /** Whether there was anybody. */
  boolean one() {
    var taken = new AtomicReference<PersonId>();
    try {
      return alerts.next(taken::set).isPresent();
    } catch (RuntimeException e) {
      var person = taken.get();
      if (person == null) {
        throw e;
      }
      LOG.log(Level.WARNING, "An alert could not be written; it is tried again tomorrow.", e);
      alerts.postpone(person);
      return true;
    }
  }
}
