package org.pdu.curation.usecase;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.pdu.curation.model.Identifying;
import org.pdu.curation.model.Phrases;
import org.pdu.people.CurrentPerson;
import org.pdu.platform.time.CityClock;
import org.pdu.search.Searched;

/**
 * Hears what was asked in vain and notes it a moment later, in a transaction of its own: no search
 * waits for it or fails by it. A node that dies, or is asked more than it can note, loses a few.
 */
@ApplicationScoped
class HearSearches {
  private static final Logger LOG = Logger.getLogger(HearSearches.class.getName());
  private static final int LONGEST = 100;
  private static final int WAITING = 1_000;
  private static final int REMEMBERED = 20_000;

  @Resource ManagedExecutorService executor;
  @Inject NoteUnanswered note;
  @Inject CurrentPerson person;
  @Inject CityClock clock;
  private final BlockingQueue<String> heard = new ArrayBlockingQueue<>(WAITING);
  private final AskedBefore asked = new AskedBefore(REMEMBERED);
  private final AtomicBoolean noting = new AtomicBoolean();

  void on(@Observes Searched searched) {
    try {
      var words = Phrases.plain(searched.words());
      boolean counts = searched.total() == 0 && worthNoting(words) && asked.first(who(), words);
      if (counts && heard.offer(words)) {
        begin();
      }
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "What was asked in vain is not noted.", e);
    }
  }

  /** Those who are not signed in are one person a day: nobody knows how many they are. */
  private String who() {
    return person.signedIn() ? person.id().toString() : "nobody on " + clock.today();
  }

  /** Longer ones are stories, and what leads to somebody is nobody's to read. */
  static boolean worthNoting(String words) {
    return !words.isEmpty() && words.length() <= LONGEST && !Identifying.in(words);
  }

  private void begin() {
    if (noting.compareAndSet(false, true)) {
      try {
        executor.submit(this::noteAll);
      } catch (RuntimeException e) {
        noting.set(false);
        throw e;
      }
    }
  }

  private void noteAll() {
    try {
      for (var words = heard.poll(); words != null; words = heard.poll()) {
        note.of(words);
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "What was asked in vain could not be noted.", e);
    } finally {
      noting.set(false);
    }
    if (!heard.isEmpty()) {
      begin();
    }
  }
}
