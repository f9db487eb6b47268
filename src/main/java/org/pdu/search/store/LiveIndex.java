package org.pdu.search.store;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.config.SettingProblem;
import org.pdu.platform.config.Settings;
import org.pdu.platform.outbox.OutboxWritten;
import org.pdu.platform.start.Migrated;
import org.pdu.platform.start.Stage;
import org.pdu.platform.time.CityClock;
import org.pdu.search.Guidance;

/**
 * This node's index at work: ready before the node is, then reading on every second, and at once
 * when this node has written something.
 */
@ApplicationScoped
class LiveIndex {
  private static final Logger LOG = Logger.getLogger(LiveIndex.class.getName());
  private static final int SEEN_EVERY = 5;
  private static final int CHECKED_EVERY = 300;
  private static final int RUNS_OUT_EVERY = 10;

  @Inject Settings settings;
  @Inject JpaDocumentSource source;
  @Inject JpaNodes nodes;
  @Inject CityClock clock;
  @Inject Instance<Guidance> curators;
  @Resource ManagedThreadFactory threads;

  private @Nullable IndexKeeper keeper;
  private @Nullable Guided guided;
  private @Nullable Thread reader;
  private final Semaphore news = new Semaphore(0);
  private String node = "";
  private volatile boolean stopping;
  private boolean failing;
  private int compared;

  void getReady(@Observes @Priority(Stage.DERIVED) Migrated migrated) {
    var analysis = Analysis.of(settings.searchFolder().resolve("analysis"));
    guided = new Guided(analysis, () -> curators.stream().toList());
    try {
      node = new IndexFolder(settings.index()).node();
    } catch (IOException e) {
      throw new SettingProblem(
          "The search index can't be kept in " + settings.index() + "; set PDU_INDEX.");
    }
    var opening = new IndexKeeper(settings.index(), analysis, source, () -> nodes.begin(node));
    opening.open();
    keeper = opening;
    nodes.present(node, opening.state());
    reader = threads.newThread(this::readOn);
    reader.start();
  }

  void hurry(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxWritten written) {
    if (written.topic().equals(JpaSearchDocuments.TOPIC)) {
      news.release();
    }
  }

  private void readOn() {
    try {
      for (int round = 0; !stopping; round++) {
        boolean early = news.tryAcquire(1, TimeUnit.SECONDS);
        news.drainPermits();
        if (round % RUNS_OUT_EVERY == 0) {
          runOut();
        }
        follow();
        guided().refresh();
        if (!early || round % SEEN_EVERY == 0) {
          tell();
          compare(round);
        }
        if (round % CHECKED_EVERY == CHECKED_EVERY - 1) {
          check();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void follow() {
    try {
      if (!stopping && keeper().follow()) {
        tell();
      }
      failing = false;
    } catch (IOException | RuntimeException | InternalError e) {
      if (!failing && !stopping) {
        LOG.log(Level.WARNING, "The search index can't read on; it goes on trying.", e);
      }
      failing = true;
    }
  }

  private void compare(int round) {
    try {
      boolean due = round - compared >= CHECKED_EVERY;
      if (!stopping && (due || nodes.isCheckWished(node))) {
        compared = round;
        nodes.compared(node, Comparing.mend(keeper()));
      }
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "The search index could not be compared with the database.", e);
    } catch (InternalError cut) { // a file is shorter than it was
      LOG.log(Level.WARNING, "The search index could not be read, and is looked through.", cut);
      check();
    }
  }

  private void runOut() {
    try {
      if (!stopping) {
        source.expire(clock.now());
      }
    } catch (RuntimeException | InternalError e) {
      LOG.log(Level.FINE, "What has run out could not be taken out yet; nobody sees it.", e);
    }
  }

  /** Damage that nobody has met yet is mended before somebody does. */
  private void check() {
    try {
      if (!stopping && !keeper().intact()) {
        keeper().rebuild();
      }
    } catch (IOException | RuntimeException | InternalError e) {
      LOG.log(Level.WARNING, "The damaged search index can't be built anew yet.", e);
    }
  }

  private void tell() {
    try {
      if (!stopping) {
        nodes.present(node, keeper().state());
      }
    } catch (RuntimeException | InternalError e) {
      LOG.log(Level.FINE, "Nobody could be told of the search index.", e);
    }
  }

  @PreDestroy
  void stop() {
    stopping = true;
    try {
      news.release();
      if (reader != null) {
        reader.join(TimeUnit.SECONDS.toMillis(5));
      }
      if (keeper != null) {
        keeper.close();
        nodes.gone(node);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.FINE, "The search index closed with the server.", e);
    }
  }

  /**
   * @throws IllegalStateException while the product starts
   */
  IndexKeeper keeper() {
    var open = keeper;
    if (open == null) {
      throw new IllegalStateException("The search index is not open.");
    }
    return open;
  }

  /** How questions are understood at this moment. */
  Guided guided() {
    var how = guided;
    if (how == null) {
      throw new IllegalStateException("The search index is not open.");
    }
    return how;
  }
}
