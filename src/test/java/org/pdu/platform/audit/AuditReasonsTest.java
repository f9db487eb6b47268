package org.pdu.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pdu.platform.database.Database;

/** The words of a reason stand beside the chain: they may go, and they can't be others. */
class AuditReasonsTest {
  private static EmbeddedPostgres server;

  @BeforeAll
  static void open() throws Exception {
    server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    Database.flyway(server.getPostgresDatabase()).migrate();
  }

  @AfterAll
  static void close() throws Exception {
    server.close();
  }

  /** A row as the product writes it. */
  @BeforeEach
  void aSealedRowWithAReason() throws Exception {
    sql(
        """
        with written as (
          insert into platform.audit (at, action, subject, reason)
          values (now(), 'test.done', 'subject',
            encode(sha256('\\x01' || convert_to('to help', 'UTF8')), 'hex')) returning id)
        insert into platform.audit_reason select id, '\\x01', 'to help' from written
        """);
    try (var database = server.getPostgresDatabase().getConnection()) {
      database.setAutoCommit(false);
      AuditSeals.seal(database, Instant.now());
      database.commit();
    }
  }

  @Test
  void theWordsGivenFit() throws Exception {
    assertEquals(Optional.empty(), prove());
  }

  @Test
  void wordsThatGoWithThePersonTheyAreAboutBreakNothing() throws Exception {
    sql("delete from platform.audit_reason");
    assertEquals(Optional.empty(), prove());
  }

  @Test
  void otherWordsAreFound() throws Exception {
    sql(
        "set session_replication_role = replica; update platform.audit_reason set words = 'to harm'");
    var found = prove().orElse("");
    assertTrue(found.contains("is not the one that was given"), found);
    sql("delete from platform.audit_reason");
  }

  @Test
  void theTableItselfRefusesOtherWords() {
    var refused =
        assertThrows(
            SQLException.class, () -> sql("update platform.audit_reason set words = 'to harm'"));
    assertTrue(String.valueOf(refused.getMessage()).contains("append-only"));
  }

  private static Optional<String> prove() throws SQLException {
    try (Connection database = server.getPostgresDatabase().getConnection()) {
      return AuditProof.of(database, Optional.empty()).broken();
    }
  }

  private static void sql(String text) throws SQLException {
    try (var database = server.getPostgresDatabase().getConnection();
        var statement = database.createStatement()) {
      statement.execute(text);
    }
  }
}
