package org.pdu.platform.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;

/**
 * Seals what has been committed. Writers know nothing of it: a row that commits late is simply in a
 * later seal. One node seals at a time; the others find the lock taken and go away.
 */
public final class AuditSeals {
  /** Rows in one seal. */
  static final int MOST = 5_000;

  static final String ROW =
      "a.id, a.at, a.kind, a.person_id, a.action, a.subject, a.about, a.reason";

  private static final String OPEN =
      "select "
          + ROW
          + """
            from platform.audit a
            where a.xid >= cast(? as xid8) and a.xid < cast(? as xid8)
              and not exists (select from platform.audit_seal s where s.ids @> a.id)
            order by a.id limit ?
          """;

  private static final String LOCK =
      "select pg_try_advisory_xact_lock(hashtext('platform.audit_seal'))";

  private AuditSeals() {}

  /** The newest seal, or what the first stands on. */
  private record Last(long number, byte[] hash, String below) {}

  /**
   * Seals up to {@link #MOST} rows within the connection's transaction, which the caller commits.
   *
   * @return how many rows it sealed; none when there are none or another node is at it
   */
  public static int seal(Connection database, Instant at) throws SQLException {
    var now = at.truncatedTo(ChronoUnit.MICROS); // as it is kept, and so as it is hashed
    if (!"t".equals(one(database, LOCK))) {
      return 0;
    }
    var last = last(database);
    var horizon = one(database, "select cast(pg_snapshot_xmin(pg_current_snapshot()) as text)");
    var rows = open(database, last.below(), horizon);
    if (rows.isEmpty()) {
      return 0;
    }
    // a full page may have left some behind: the next seal looks from the same place again
    var below = rows.size() < MOST ? horizon : last.below();
    write(database, last, rows, below, now);
    return rows.size();
  }

  private static void write(
      Connection database, Last last, List<AuditRow> rows, String below, Instant now)
      throws SQLException {
    var ids = ranges(rows);
    var hash = new AuditChain.Hash(last.hash(), last.number() + 1, now, ids);
    rows.forEach(hash::add);
    try (var insert =
        database.prepareStatement(
            """
            insert into platform.audit_seal
              (number, sealed_at, row_count, ids, sealed_below, previous, hash)
            values (?, ?, ?, cast(? as int8multirange), cast(? as xid8), ?, ?)
            """)) {
      insert.setLong(1, last.number() + 1);
      insert.setObject(2, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
      insert.setInt(3, rows.size());
      insert.setString(4, ids);
      insert.setString(5, below);
      insert.setBytes(6, last.hash());
      insert.setBytes(7, hash.done());
      insert.executeUpdate();
    }
  }

  private static Last last(Connection database) throws SQLException {
    try (var query =
            database.prepareStatement(
                """
                select number, hash, cast(sealed_below as text) from platform.audit_seal
                order by number desc limit 1
                """);
        var row = query.executeQuery()) {
      return row.next()
          ? new Last(row.getLong(1), row.getBytes(2), row.getString(3))
          : new Last(0, AuditChain.BEGINNING, "0");
    }
  }

  private static List<AuditRow> open(Connection database, String from, String to)
      throws SQLException {
    try (var query = database.prepareStatement(OPEN)) {
      query.setString(1, from);
      query.setString(2, to);
      query.setInt(3, MOST);
      return rows(query);
    }
  }

  static List<AuditRow> rows(PreparedStatement query) throws SQLException {
    var found = new ArrayList<AuditRow>();
    try (var rows = query.executeQuery()) {
      while (rows.next()) {
        found.add(row(rows));
      }
    }
    return found;
  }

  private static AuditRow row(ResultSet row) throws SQLException {
    return new AuditRow(
        row.getLong(1),
        row.getObject(2, OffsetDateTime.class).toInstant(),
        AuditEntry.Kind.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
        Optional.ofNullable(row.getObject(4, UUID.class)),
        row.getString(5),
        row.getString(6),
        Optional.ofNullable(row.getObject(7, UUID.class)),
        row.getString(8));
  }

  /** The rows' numbers as PostgreSQL writes a multirange: {@code {[1,4),[6,7)}}. */
  static String ranges(List<AuditRow> rows) {
    var all = new StringJoiner(",", "{", "}");
    long first = rows.getFirst().id();
    long next = first;
    for (var row : rows) {
      if (row.id() != next) {
        all.add("[" + first + "," + next + ")");
        first = row.id();
      }
      next = row.id() + 1;
    }
    return all.add("[" + first + "," + next + ")").toString();
  }

  static String one(Connection database, String sql) throws SQLException {
    try (var statement = database.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
