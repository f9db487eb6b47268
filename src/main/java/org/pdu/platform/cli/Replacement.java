package org.pdu.platform.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.pdu.platform.config.SettingProblem;
import org.postgresql.PGConnection;

/** All rows of a database exchanged for those of a backup of the same version, at one stroke. */
final class Replacement {
  private static final String WITHDRAWALS = "platform.withdrawal";

  /** What people have taken back since the backup stays taken back. */
  private static final String KEEP_WITHDRAWALS =
      """
      insert into platform.withdrawal as w select * from taken_back
      on conflict (key) do update set allows = excluded.allows, at = excluded.at
        where w.at <= excluded.at
      """;

  private final Connection database;
  private final ZipFile zip;

  private Replacement(Connection database, ZipFile zip) {
    this.database = database;
    this.zip = zip;
  }

  static void of(DataSource source, Path file, Manifest manifest) throws IOException, SQLException {
    try (var database = source.getConnection();
        var zip = new ZipFile(file.toFile())) {
      database.setAutoCommit(false);
      new Replacement(database, zip).run(manifest);
      database.commit();
    }
  }

  private void run(Manifest manifest) throws IOException, SQLException {
    var present = new Tables(database).inOrder();
    var stored = manifest.tables().stream().map(Manifest.Entry::table).toList();
    if (!new HashSet<>(present).equals(new HashSet<>(stored))) {
      throw new SettingProblem("The backup does not hold the tables that its version has.");
    }
    triggers(present, "disable");
    boolean withdrawals = present.contains(WITHDRAWALS);
    if (withdrawals) {
      execute("create temp table taken_back on commit drop as select * from " + WITHDRAWALS);
    }
    execute("truncate " + String.join(", ", present));
    for (var table : present) {
      copyIn(entry(manifest, table));
    }
    if (withdrawals) {
      execute(KEEP_WITHDRAWALS);
    }
    execute("set constraints all immediate");
    oldTransactions(present);
    triggers(present, "enable");
    for (var counter : manifest.counters()) {
      raise(counter);
    }
  }

  private static Manifest.Entry entry(Manifest manifest, String table) {
    return manifest.tables().stream()
        .filter(entry -> entry.table().equals(table))
        .findFirst()
        .orElseThrow();
  }

  private void copyIn(Manifest.Entry entry) throws IOException, SQLException {
    try (var in = new BufferedInputStream(zip.getInputStream(zip.getEntry(entry.file())))) {
      var columns = line(in);
      long rows =
          database
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn(
                  "copy " + entry.table() + " (" + columns + ") from stdin (encoding 'UTF8')", in);
      if (rows != entry.rows()) {
        throw new SettingProblem(
            "The backup says %d rows of %s, but holds %d."
                .formatted(entry.rows(), entry.table(), rows));
      }
    }
  }

  private static String line(InputStream in) throws IOException {
    var bytes = new java.io.ByteArrayOutputStream();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      bytes.write(next);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Rows come as they were: what a trigger of ours would refuse or derive has been decided. */
  private void triggers(List<String> tables, String verb) throws SQLException {
    for (var table : tables) {
      execute("alter table " + table + " " + verb + " trigger user");
    }
  }

  /**
   * Transaction numbers mean nothing in another database: taken over as they are, rows written from
   * now on would seem older than they, and readers would pass them by.
   */
  private void oldTransactions(List<String> tables) throws SQLException {
    if (tables.contains("platform.outbox")) {
      execute("update platform.outbox set xid = '3'");
    }
    if (tables.contains("platform.audit_seal")) {
      execute("update platform.audit set xid = '3'");
      execute("update platform.audit_seal set sealed_below = '3'");
    }
  }

  /** Never lowered: raising outlives a transaction that fails, and must do no harm then. */
  private void raise(Manifest.Counter counter) throws SQLException {
    try (var statement =
        database.prepareStatement(
            "select setval(cast(? as regclass), greatest(?, (select last_value + 1 from "
                + counter.sequence()
                + ")), false)")) {
      statement.setString(1, counter.sequence());
      statement.setLong(2, counter.next());
      statement.execute();
    }
  }

  private void execute(String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }
}
