package org.pdu.search.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.config.SettingProblem;
import org.pdu.platform.outbox.OutboxPosition;
import org.pdu.platform.outbox.OutboxRow;
import org.pdu.search.store.Generation.Asking;
import org.pdu.search.store.Generation.Place;

/**
 * Keeps a node's index: opens it, lets it follow the documents, and builds it anew when it is
 * missing, damaged, of another version or database, or when somebody wishes it. A new one grows
 * beside the old one, which answers until then, and takes its place in one step.
 */
final class IndexKeeper implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(IndexKeeper.class.getName());
  private static final int AT_A_TIME = 500;

  private final IndexFolder folder;
  private final Analysis analysis;
  private final DocumentSource source;
  private final Runnable beforeRebuild;
  private volatile @Nullable Generation current;

  /**
   * @param beforeRebuild told whenever a rebuild begins
   */
  IndexKeeper(Path folder, Analysis analysis, DocumentSource source, Runnable beforeRebuild) {
    this.folder = new IndexFolder(folder);
    this.analysis = analysis;
    this.source = source;
    this.beforeRebuild = beforeRebuild;
  }

  /**
   * Makes it answer with everything there is by now.
   *
   * @throws SettingProblem when the folder can't be used
   */
  synchronized void open() {
    try {
      current = existing();
      if (current == null) {
        rebuild();
      }
      follow();
    } catch (IOException e) {
      throw new SettingProblem(
          "The search index in " + folder + " can't be written: " + e.getMessage());
    }
  }

  private @Nullable Generation existing() throws IOException {
    var path = folder.current();
    if (path == null) {
      LOG.info("There is no search index yet; it is built.");
      return null;
    }
    try {
      var found = Generation.open(path, analysis);
      if (belongs(found.place())) {
        return found;
      }
      found.close();
      LOG.info("The search index belongs to another database; it is built anew.");
    } catch (LockObtainFailedException taken) {
      throw new SettingProblem(
          "The search index in " + folder + " is in use by another PDU; set PDU_INDEX to another.");
    } catch (IOException | IllegalStateException damaged) {
      LOG.log(Level.INFO, "The search index is built anew: {0}", String.valueOf(damaged));
    }
    return null;
  }

  /** A place in the future was reached in another database: a backup was put back. */
  private boolean belongs(Place place) {
    return place.copy().equals(source.copy())
        && number(place.read()) <= number(source.now())
        && number(place.wished()) <= number(source.now());
  }

  private static long number(OutboxPosition position) {
    return Long.parseLong(position.transaction());
  }

  /**
   * Reads on.
   *
   * @return whether the index was built anew, as somebody wished or as it had to
   */
  synchronized boolean follow() throws IOException {
    var generation = open(current);
    if (!source.wishes(generation.place().wished()).isEmpty() || !folder.holds(generation)) {
      rebuild();
      return true;
    }
    try {
      while (step(generation)) {
        Thread.yield();
      }
      return false;
    } catch (IOException | AlreadyClosedException | InternalError damaged) {
      LOG.log(Level.WARNING, "The search index can't be written and is built anew.", damaged);
      rebuild();
      return true;
    }
  }

  private boolean step(Generation generation) throws IOException {
    var place = generation.place();
    var rows = source.changes(place.read(), AT_A_TIME);
    if (rows.isEmpty()) {
      return false;
    }
    Set<String> ids = new LinkedHashSet<>(rows.stream().map(OutboxRow::key).toList());
    var reached = rows.get(rows.size() - 1).position();
    take(generation, ids, new Place(place.copy(), reached, place.wished()));
    return rows.size() == AT_A_TIME;
  }

  private void take(Generation generation, Set<String> ids, Place reached) throws IOException {
    var present = source.byIds(ids);
    for (String id : ids) {
      var document = present.get(id);
      if (document == null) {
        generation.remove(id);
      } else {
        generation.put(document);
      }
    }
    if (present.size() < ids.size()) {
      generation.forget();
    }
    generation.commit(reached, analysis);
  }

  /** Takes up some documents again, as they are now. */
  synchronized void renew(Set<String> ids) throws IOException {
    var generation = open(current);
    take(generation, ids, generation.place());
  }

  /** Builds it anew from all documents. */
  synchronized void rebuild() throws IOException {
    beforeRebuild.run();
    var began = source.now();
    var fresh = Generation.create(folder.next(), analysis, new Place(source.copy(), began, began));
    try {
      source.each(document -> {
        try {
          fresh.put(document);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
      fresh.commit(fresh.place(), analysis);
      folder.choose(fresh.name());
    } catch (IOException | RuntimeException | Error e) {
      fresh.close();
      throw e;
    }
    var old = current;
    current = fresh;
    retire(old);
    LOG.log(Level.INFO, "The search index was built: {0} documents.", fresh.documents());
  }

  private void retire(@Nullable Generation old) {
    try {
      if (old != null) {
        old.close();
      }
    } catch (IOException | RuntimeException damaged) {
      LOG.log(Level.FINE, "The old search index did not close well.", damaged);
    }
    folder.sweep();
  }

  /** Asks whatever index there is. */
  <T> T ask(Asking<T> asking) throws IOException {
    try {
      return open(current).ask(asking);
    } catch (AlreadyClosedException replaced) {
      return open(current).ask(asking);
    }
  }

  DocumentSource source() {
    return source;
  }

  /** How far it has read: taken before it is asked, so that it is never ahead of the answer. */
  OutboxPosition read() {
    return open(current).place().read();
  }

  /** Whether every byte that answers is as it was written; reads all of it. */
  boolean intact() {
    try {
      return ask(searcher -> Generation.isIntact(searcher.getIndexReader()));
    } catch (AlreadyClosedException replaced) {
      return true;
    } catch (IOException | RuntimeException | InternalError damaged) {
      LOG.log(Level.WARNING, "The search index is damaged.", damaged);
      return false;
    }
  }

  /** What the index of this moment is called, and how much it holds. */
  State state() {
    var generation = open(current);
    return new State(generation.name(), generation.documents());
  }

  /** An index's name and size. */
  record State(String generation, int documents) {}

  boolean isOpen() {
    return current != null;
  }

  private static Generation open(@Nullable Generation generation) {
    if (generation == null) {
      throw new IllegalStateException("The search index is not open.");
    }
    return generation;
  }

  @Override
  public synchronized void close() throws IOException {
    var last = current;
    current = null;
    if (last != null) {
      last.close();
    }
  }
}
