package org.pdu.files.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.pdu.platform.config.Settings;
import org.pdu.platform.database.Sql;
import org.pdu.platform.time.CityClock;

/** Deletes bytes that are nobody's any more: those that were noted, and those that nobody knows. */
@ApplicationScoped
class Upkeep {
  /** A transaction that has put bytes on the shelf has ended long before; and it holds a lock. */
  private static final Duration YOUNG = Duration.ofHours(1);

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  @Inject Settings settings;
  @Inject CityClock clock;

  /**
   * Deletes the bytes of one forgotten file, unless another file holds the same. Its note goes with
   * them: when this is cut off in between, it is done once more.
   *
   * @return whether there was one that could be dealt with
   */
  @Transactional
  boolean one() {
    var sql = new Sql(database);
    var note =
        sql.one(
            "select id, sha256 from files.gone order by id limit 1 for update skip locked",
            row -> new Note(row.getLong(1), row.getString(2)));
    if (note.isEmpty()) {
      return false;
    }
    var rows = new FileRows(database);
    if (rows.nobodys(note.get().sha256())) {
      new Shelf(settings.files()).delete(note.get().sha256());
    } else if (!rows.used(note.get().sha256())) {
      return false; // somebody is just bringing the same: seen to in a moment
    }
    return sql.run("delete from files.gone where id = ?", note.get().id()) > 0;
  }

  private record Note(long id, String sha256) {}

  /** Bytes that no row leads to: left by a transaction that was not kept, or by a restore. */
  @Transactional
  int sweep(Instant before) {
    var shelf = new Shelf(settings.files());
    var rows = new FileRows(database);
    int swept = 0;
    for (var hash : shelf.before(before)) {
      if (!rows.used(hash) && rows.nobodys(hash)) {
        shelf.delete(hash);
        swept++;
      }
    }
    shelf.clear(clock.now().minus(Duration.ofDays(1)));
    return swept;
  }

  /** The same, of all that is older than an hour. */
  @Transactional
  int sweep() {
    return sweep(clock.now().minus(YOUNG));
  }
}
