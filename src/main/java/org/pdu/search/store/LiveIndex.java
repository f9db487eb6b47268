package org.pdu.search.store;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.config.SettingProblem;
import org.pdu.platform.config.Settings;
import org.pdu.platform.outbox.OutboxWritten;
import org.pdu.platform.problem.Refusal;
import org.pdu.platform.start.Migrated;
import org.pdu.platform.start.Stage;
import org.pdu.search.model.Answer;
import org.pdu.search.model.Hit;
import org.pdu.search.model.Question;
import org.pdu.search.model.SearchIndex;
import org.pdu.search.model.Suggestion;
import org.pdu.search.store.Generation.Asking;

/**
 * This node's index at work: ready before the node is, then reading on every second, and at once
 * when this node has written something.
 */
@ApplicationScoped
class LiveIndex implements SearchIndex {
  private static final Logger LOG = Logger.getLogger(LiveIndex.class.getName());
  private static final int SEEN_EVERY = 5;
  private static final int CHECKED_EVERY = 300;
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);

  @Inject Settings settings;
  @Inject JpaDocumentSource source;
  @Inject JpaNodes nodes;
  @Resource ManagedThreadFactory threads;

  private @Nullable IndexKeeper keeper;
  private @Nullable Finding finding;
  private @Nullable Suggesting suggesting;
  private @Nullable Thread reader;
  private final Semaphore news = new Semaphore(0);
  private String node = "";
  private volatile boolean stopping;
  private boolean failing;
  private long mended = System.nanoTime() - PATIENCE;

  void getReady(@Observes @Priority(Stage.DERIVED) Migrated migrated) {
    var analysis = Analysis.of(settings.searchFolder().resolve("analysis"));
    finding = new Finding(analysis);
    suggesting = new Suggesting(analysis);
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
        follow();
        if (!early || round % SEEN_EVERY == 0) {
          tell();
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
      if (!stopping && open().follow()) {
        tell();
      }
      failing = false;
    } catch (IOException | RuntimeException e) {
      if (!failing && !stopping) {
        LOG.log(Level.WARNING, "The search index can't read on; it goes on trying.", e);
      }
      failing = true;
    }
  }

  /** Damage that nobody has met yet is mended before somebody does. */
  private void check() {
    try {
      if (!stopping && !open().intact()) {
        open().rebuild();
      }
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "The damaged search index can't be built anew yet.", e);
    }
  }

  private void tell() {
    try {
      if (!stopping) {
        nodes.present(node, open().state());
      }
    } catch (RuntimeException e) {
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

  @Override
  public Answer answer(Question question) {
    var how = finding;
    if (how == null) {
      throw new IllegalStateException("The search index is not open.");
    }
    var answer = ask(searcher -> how.answer(question, searcher));
    var removed = source.removed(answer.items().stream().map(Hit::id).toList());
    return removed.isEmpty()
        ? answer
        : answer.withItems(
            answer.items().stream().filter(hit -> !removed.contains(hit.id())).toList());
  }

  @Override
  public List<Suggestion> suggest(String beginning) {
    var how = suggesting;
    if (how == null) {
      throw new IllegalStateException("The search index is not open.");
    }
    return ask(searcher -> how.suggest(beginning, searcher));
  }

  private <T> T ask(Asking<T> asking) {
    try {
      return open().ask(asking);
    } catch (IOException | InternalError damaged) {
      LOG.log(Level.WARNING, "The search index can't be read and is built anew.", damaged);
      return askAnew(asking);
    } catch (Refusal said) {
      throw said;
    } catch (RuntimeException odd) {
      if (open().intact()) {
        throw odd;
      }
      return askAnew(asking);
    }
  }

  /** A damaged index is built anew once a minute at most, whatever is wrong with it. */
  private synchronized <T> T askAnew(Asking<T> asking) {
    try {
      if (System.nanoTime() - mended >= PATIENCE) {
        mended = System.nanoTime();
        open().rebuild();
      }
      return open().ask(asking);
    } catch (IOException e) {
      throw new IllegalStateException("The search index can't be read.", e);
    }
  }

  private IndexKeeper open() {
    var open = keeper;
    if (open == null) {
      throw new IllegalStateException("The search index is not open.");
    }
    return open;
  }
}
