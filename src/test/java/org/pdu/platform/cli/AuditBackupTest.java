package org.pdu.platform.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pdu.platform.audit.AuditSeals;
import org.pdu.platform.config.SettingProblem;
import org.pdu.platform.config.Settings;
import org.pdu.platform.database.Database;

/** A backup keeps the chain, and the chain goes on after it was put back. */
class AuditBackupTest {
  @TempDir static Path home;
  private static Database database;

  @TempDir Path folder;

  @BeforeAll
  static void open() {
    database = Database.open(Settings.of(Map.of("PDU_HOME", home.toString())));
    database.migrate();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void theChainIsKeptAndGoesOnInADatabaseWhoseTransactionsHaveOtherNumbers() throws Exception {
    write("sealed before");
    seal();
    write("not sealed yet");
    sql(
        "set session_replication_role = replica; update platform.audit_seal set sealed_below = '900000000'");
    sql(
        "set session_replication_role = replica; update platform.audit set xid = '900000001' where subject like 'not%'");
    var file = folder.resolve("backup.zip");
    Backup.write(database.source(), file, Clock.systemUTC());
    write("lost with the restore");
    Restore.read(database.source(), file);
    assertTrue(verify().contains("1 rows under 1 seals, 1 not sealed yet"), verify());
    write("after the restore");
    assertEquals(2, seal());
    assertTrue(verify().contains("3 rows under 2 seals, 0 not sealed yet"), verify());
    sql(
        "set session_replication_role = replica; update platform.audit set subject = 'x' where subject = 'not sealed yet'");
    var broken = assertThrows(SettingProblem.class, AuditBackupTest::verify);
    assertTrue(String.valueOf(broken.getMessage()).contains("A row of seal 2"));
  }

  private interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  private static <T> T in(Work<T> work) throws SQLException {
    try (var connection = database.source().getConnection()) {
      connection.setAutoCommit(false);
      var result = work.with(connection);
      connection.commit();
      return result;
    }
  }

  private static int seal() throws SQLException {
    return in(connection -> AuditSeals.seal(connection, Instant.now()));
  }

  private static String verify() throws SQLException {
    return in(connection -> VerifyAudit.verify(connection, Optional.empty()));
  }

  private static void write(String subject) throws SQLException {
    sql(
        "insert into platform.audit (at, action, subject) values (now(), 'test', '"
            + subject
            + "')");
  }

  private static void sql(String text) throws SQLException {
    try (var connection = database.source().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(text);
    }
  }
}
