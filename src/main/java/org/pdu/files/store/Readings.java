package org.pdu.files.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pdu.files.FileId;
import org.pdu.files.FileKind;
import org.pdu.files.TextComing;
import org.pdu.files.TextExtracted;
import org.pdu.platform.database.Sql;
import org.pdu.platform.time.CityClock;

/** Which files are to be read, and what was read in them. */
@ApplicationScoped
class Readings {
  /** After so long, a node that began to read is taken to have died. */
  private static final Duration LEASE = Duration.ofMinutes(2);

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  @Inject CityClock clock;
  @Inject Event<Object> facts;

  record Due(UUID id, String sha256, FileKind kind) {}

  /** The next one, taken so that no other node reads it as well; three tries each. */
  @Transactional
  Optional<Due> next() {
    return new Sql(database)
        .one(
            """
            update files.file set reading = case when readings < 3 then 'reading' else 'failed' end,
              reading_since = ?, readings = readings + 1
            where id = (select id from files.file where reading = 'waiting'
                or (reading = 'reading' and reading_since < ?)
              order by taken_at limit 1 for update skip locked)
            returning id, sha256, kind
            """,
            row ->
                new Due(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    FileKind.valueOf(row.getString(3))),
            clock.now(),
            clock.now().minus(LEASE));
  }

  /** Keeps what was read, unless the file was forgotten meanwhile, and tells of it. */
  @Transactional
  void keep(Due due, Path words, Path thumbnail) throws IOException {
    var sql = new Sql(database);
    var text = Files.readString(words);
    facts.fire(new TextComing(new FileId(due.id())));
    int there =
        sql.run(
            "update files.file set reading = 'done', text_length = ? where id = ? and reading = 'reading'",
            text.length(),
            due.id());
    if (there == 0) {
      return;
    }
    sql.run(
        "insert into files.words values (?, ?) on conflict (file_id) do update set body = excluded.body",
        due.id(),
        text);
    if (Files.isRegularFile(thumbnail)) {
      new FileRows(database).draw(due.id(), Files.readAllBytes(thumbnail));
    }
    facts.fire(new TextExtracted(new FileId(due.id())));
  }

  /** It can't be read: it stays as it is, and search finds it by its title alone. */
  @Transactional
  void fail(Due due) {
    new Sql(database)
        .run(
            "update files.file set reading = 'failed' where id = ? and reading = 'reading'",
            due.id());
  }
}
