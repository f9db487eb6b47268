package org.pdu.staff.usecase;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.start.Migrated;
import org.pdu.platform.start.Stage;

/** This node at work on imports that wait: every two seconds, and at once when asked here. */
@ApplicationScoped
class WorkOffImports {
  private static final Logger LOG = Logger.getLogger(WorkOffImports.class.getName());

  @Inject NextImport next;
  @Resource ManagedThreadFactory threads;
  private final Semaphore news = new Semaphore(0);
  private @Nullable Thread worker;
  private volatile boolean stopping;

  WorkOffImports() {}

  void begin(@Observes @Priority(Stage.DERIVED) Migrated migrated) {
    worker = threads.newThread(this::work);
    worker.start();
  }

  void hurry(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportAsked asked) {
    news.release();
  }

  private void work() {
    try {
      while (!stopping) {
        if (!one()) {
          news.tryAcquire(2, TimeUnit.SECONDS);
          news.drainPermits();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean one() {
    try {
      return !stopping && next.workOff();
    } catch (RuntimeException e) {
      if (!stopping) {
        LOG.log(Level.WARNING, "A staff list could not be worked off.", e);
      }
      return false;
    }
  }

  @PreDestroy
  void stop() {
    stopping = true;
    news.release();
    try {
      if (worker != null) {
        worker.join(TimeUnit.SECONDS.toMillis(5));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
