package org.pdu.consent.usecase;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.pdu.consent.WorkId;
import org.pdu.platform.start.Migrated;
import org.pdu.platform.start.Stage;

/**
 * Looks every minute whether a consent has run out, and whom to remind. Nothing is shown past its
 * last day in any case: permissions are asked of the clock.
 */
@ApplicationScoped
public class WatchDays {
  private static final Logger LOG = Logger.getLogger(WatchDays.class.getName());

  @Resource ManagedScheduledExecutorService executor;
  @Inject EndRunOut runOut;
  @Inject RemindContributors remind;
  private @Nullable Future<?> running;

  void on(@Observes @Priority(Stage.DERIVED) Migrated migrated) {
    running = executor.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.MINUTES);
  }

  @PreDestroy
  void stop() {
    if (running != null) {
      running.cancel(true);
    }
  }

  private void look() {
    try {
      runOut.due().forEach(this::end);
      remind.those();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Consents were not looked through; it is tried again.", e);
    }
  }

  /** Each by itself: one that can't be ended keeps no other. */
  private void end(WorkId work) {
    try {
      runOut.end(work);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "A consent was not ended; it is tried again.", e);
    }
  }
}
