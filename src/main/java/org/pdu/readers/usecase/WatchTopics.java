package org.pdu.readers.usecase;

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

/** Looks every ten minutes whether a follower's letter of the day is due; each node takes some. */
@ApplicationScoped
public class WatchTopics {
  private static final Logger LOG = Logger.getLogger(WatchTopics.class.getName());

  @Resource ManagedScheduledExecutorService executor;
  @Inject TellFollowers tell;
  private @Nullable Future<?> running;
  private volatile boolean stopping;

  void on(@Observes @Priority(Stage.DERIVED) Migrated migrated) {
    running = executor.scheduleWithFixedDelay(this::look, 10, 10, TimeUnit.MINUTES);
  }

  @PreDestroy
  void stop() {
    stopping = true;
    if (running != null) {
      running.cancel(true);
    }
  }

  private void look() {
    try {
      boolean more = true;
      while (more && !stopping) {
        more = tell.one();
      }
      tell.tidy();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Followers were not told; it is tried again.", e);
    }
  }
}
