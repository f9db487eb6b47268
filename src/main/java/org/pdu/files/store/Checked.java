package org.pdu.files.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.pdu.files.StoredFile;
import org.pdu.platform.problem.NotFound;

/**
 * Hands out bytes that are what they are said to be. A file is hashed before it is first served,
 * again whenever its date or size on disk changes, and once an hour in any case.
 */
@ApplicationScoped
class Checked {
  private static final Logger LOG = Logger.getLogger(Checked.class.getName());
  private static final long HOUR = Duration.ofHours(1).toNanos();
  private static final int MOST = 10_000;

  private final Map<String, Seen> seen = new ConcurrentHashMap<>();

  private record Seen(long size, long date, long at) {}

  /**
   * @throws NotFound when they are missing or damaged, which is reported in the log
   */
  InputStream open(Shelf shelf, StoredFile file) {
    try {
      if (!whole(shelf, file)) {
        seen.remove(file.sha256());
        LOG.log(
            Level.SEVERE,
            "The bytes of file {0} are damaged: they do not fit their hash {1}. Put them back from a backup.",
            new Object[] {file.id(), file.sha256()});
        throw unreadable();
      }
      return shelf.open(file.sha256());
    } catch (IOException missing) {
      LOG.log(
          Level.SEVERE,
          missing,
          () -> "The bytes of file " + file.id() + " can't be read. Put them back from a backup.");
      throw unreadable();
    }
  }

  private boolean whole(Shelf shelf, StoredFile file) throws IOException {
    var place = shelf.place(file.sha256());
    long size = Files.size(place);
    long date = Files.getLastModifiedTime(place).toMillis();
    var before = seen.get(file.sha256());
    if (before != null
        && before.size() == size
        && before.date() == date
        && System.nanoTime() - before.at() < HOUR) {
      return true;
    }
    if (size != file.size() || !Shelf.hash(shelf.open(file.sha256())).equals(file.sha256())) {
      return false;
    }
    if (seen.size() >= MOST) {
      seen.clear();
    }
    seen.put(file.sha256(), new Seen(size, date, System.nanoTime()));
    return true;
  }

  private static NotFound unreadable() {
    return new NotFound(
        "This file can't be read just now. Please tell the people who run this site.");
  }
}
