package org.pdu.library.usecase;

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
import org.pdu.platform.start.Migrated;
import org.pdu.platform.start.Stage;

/** Looks every minute for what is to be reviewed again, and whom to tell of what was taken back. */
@ApplicationScoped
public class FallDue {
  private static final Logger LOG = Logger.getLogger(FallDue.class.getName());

  @Resource ManagedScheduledExecutorService executor;
  @Inject DueReviews due;
  @Inject TellDownloaders downloaders;
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
      due.all();
      while (downloaders.next()) {
        Thread.yield();
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The library was not looked through; it is tried again.", e);
    }
  }
}
