package org.pdu.post.store;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.start.Migrated;
import org.pdu.platform.start.Stage;
import org.pdu.platform.time.CityClock;
import org.pdu.post.model.Carrier;
import org.pdu.post.model.Round;

/** Once a second each node goes round with what is due, where there is a mail server. */
@ApplicationScoped
class PostRound {
  private static final Logger LOG = Logger.getLogger(PostRound.class.getName());

  @Resource ManagedScheduledExecutorService executor;
  @Inject Round round;
  @Inject Carrier carrier;
  @Inject CityClock clock;

  private @Nullable ScheduledFuture<?> going;
  private volatile boolean stopping;
  private boolean failing;

  void begin(@Observes @Priority(Stage.DERIVED) Migrated migrated) {
    if (carrier.there()) {
      going = executor.scheduleWithFixedDelay(this::go, 1, 1, TimeUnit.SECONDS);
    }
  }

  private void go() {
    try {
      boolean more = true;
      while (more && !stopping) {
        more = round.one(carrier, clock.now());
      }
      failing = false;
    } catch (RuntimeException e) {
      if (!failing && !stopping) {
        LOG.log(Level.WARNING, "Letters can't be read; this goes on trying.", e);
      }
      failing = true;
    }
  }

  @PreDestroy
  void stop() {
    stopping = true;
    if (going != null) {
      going.cancel(false);
    }
  }
}
