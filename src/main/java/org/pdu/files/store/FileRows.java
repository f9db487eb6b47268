package org.pdu.files.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.pdu.files.FileId;
import org.pdu.files.FileKind;
import org.pdu.files.StoredFile;
import org.pdu.people.PersonId;
import org.pdu.platform.database.Sql;

/**
 * The rows, in the caller's transaction. Whoever writes a row for some bytes holds the lock of
 * their hash together with others who do, until the transaction ends; whoever deletes bytes holds
 * it alone, so that bytes never go while a row for them may yet come.
 */
final class FileRows {
  private static final String SHOWN =
      """
      select f.id, f.sha256, f.size, f.kind, f.media_type, f.name, f.width, f.height, f.pages, f.text_length,
        exists (select from files.thumbnail t where t.file_id = f.id) as drawn
      from files.file f where f.id = ?
      """;

  private final Sql sql;

  FileRows(DataSource database) {
    sql = new Sql(database);
  }

  /** Waits until nobody deletes these bytes, and keeps everybody from it. */
  void hold(String sha256) {
    sql.list("select 1 from pg_advisory_xact_lock_shared(?)", row -> 1, key(sha256));
  }

  /** Whether these bytes are nobody's, now and until the transaction ends. */
  boolean nobodys(String sha256) {
    boolean alone =
        sql.one("select pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), key(sha256))
            .orElse(false);
    return alone && !used(sha256);
  }

  boolean used(String sha256) {
    return sql.one(
            "select exists (select from files.file where sha256 = ?)",
            row -> row.getBoolean(1),
            sha256)
        .orElse(false);
  }

  void add(StoredFile file, PersonId by, Instant at) {
    sql.run(
        """
        insert into files.file (id, sha256, size, kind, media_type, name, width, height, pages, reading,
          taken_by, taken_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        file.id().value(),
        file.sha256(),
        file.size(),
        file.kind().name(),
        file.mediaType(),
        file.name(),
        file.width().orElse(null),
        file.height().orElse(null),
        file.pages().orElse(null),
        file.kind().hasWords() ? "waiting" : "none",
        by.value(),
        at);
  }

  void draw(UUID file, byte[] jpeg) {
    sql.run(
        "insert into files.thumbnail values (?, ?) on conflict (file_id) do update set jpeg = excluded.jpeg",
        file,
        jpeg);
  }

  Optional<StoredFile> file(FileId id) {
    return sql.one(SHOWN, FileRows::shown, id.value());
  }

  String text(FileId id) {
    return sql.one(
            "select body from files.words where file_id = ?", row -> row.getString(1), id.value())
        .orElse("");
  }

  Optional<byte[]> thumbnail(FileId id) {
    return sql.one(
        "select jpeg from files.thumbnail where file_id = ?", row -> row.getBytes(1), id.value());
  }

  /** Takes the row away, with words and picture, and notes the bytes; nothing when it is gone. */
  void forget(FileId id, Instant at) {
    sql.run(
        """
        with gone as (delete from files.file where id = ? returning sha256)
        insert into files.gone (sha256, at) select sha256, ? from gone
        """,
        id.value(),
        at);
  }

  private static long key(String sha256) {
    return Long.parseUnsignedLong(sha256.substring(0, 16), 16);
  }

  private static StoredFile shown(ResultSet row) throws SQLException {
    return new StoredFile(
        new FileId(row.getObject("id", UUID.class)),
        row.getString("sha256"),
        row.getLong("size"),
        FileKind.valueOf(row.getString("kind")),
        row.getString("media_type"),
        row.getString("name"),
        number(row, "width"),
        number(row, "height"),
        number(row, "pages"),
        row.getInt("text_length"),
        row.getBoolean("drawn"));
  }

  private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
    @Nullable Integer value = row.getObject(column, Integer.class);
    return Optional.ofNullable(value);
  }
}
