package org.pdu.files.store;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.pdu.files.store.Readings.Due;
import org.pdu.platform.config.Settings;
import org.pdu.platform.start.Migrated;
import org.pdu.platform.start.Stage;

/** Each node deletes what was forgotten, reads what came in, one file at a time, and sweeps. */
@ApplicationScoped
class FilesRound {
  private static final Logger LOG = Logger.getLogger(FilesRound.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Resource ManagedScheduledExecutorService executor;
  @Inject Upkeep upkeep;
  @Inject Readings readings;
  @Inject Settings settings;

  private final List<ScheduledFuture<?>> going = new ArrayList<>();
  private volatile boolean stopping;
  private volatile boolean failing;

  void begin(@Observes @Priority(Stage.DERIVED) Migrated migrated) {
    every(1, this::forgotten);
    every(1, this::unread);
    every(TimeUnit.HOURS.toSeconds(6), upkeep::sweep);
  }

  private void every(long seconds, Runnable work) {
    going.add(executor.scheduleWithFixedDelay(() -> quietly(work), 1, seconds, TimeUnit.SECONDS));
  }

  private void quietly(Runnable work) {
    try {
      work.run();
      failing = false;
    } catch (RuntimeException e) {
      if (!failing && !stopping) {
        LOG.log(Level.WARNING, "Files can't be seen to; this goes on trying.", e);
      }
      failing = true;
    }
  }

  private void forgotten() {
    boolean more = true;
    while (more && !stopping) {
      more = upkeep.one();
    }
  }

  private void unread() {
    for (var due = readings.next(); due.isPresent() && !stopping; due = readings.next()) {
      read(due.get());
    }
  }

  /** In a process of its own, from a room of its own. */
  void read(Due due) {
    var shelf = new Shelf(settings.files());
    var room = shelf.room();
    try {
      var words = room.resolve("words");
      var thumbnail = room.resolve("thumbnail");
      var said = Child.run(room, PATIENCE, arguments(shelf, due, words, thumbnail));
      if (said.containsKey("read")) {
        readings.keep(due, words, thumbnail);
      } else {
        readings.fail(due);
        LOG.log(Level.INFO, "No words could be read in file {0}.", due.id());
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "What was read in a file could not be kept.", e);
    } finally {
      Shelf.leave(room);
    }
  }

  private static String[] arguments(Shelf shelf, Due due, Path words, Path thumbnail) {
    return new String[] {
      "read",
      shelf.place(due.sha256()).toString(),
      due.kind().name(),
      words.toString(),
      thumbnail.toString()
    };
  }

  @PreDestroy
  void stop() {
    stopping = true;
    going.forEach(one -> one.cancel(true));
  }
}
