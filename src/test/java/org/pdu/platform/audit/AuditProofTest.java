package org.pdu.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pdu.platform.database.Database;

/** What is done to the audit trail behind the product's back is found. */
class AuditProofTest {
  /** How somebody goes about it who owns the database. */
  private static final String BEHIND = "set session_replication_role = replica; ";

  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);
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

  @BeforeEach
  void threeSealsOfThreeRows() throws Exception {
    sql(
        BEHIND
            + "truncate platform.audit, platform.audit_reason, platform.audit_seal restart identity");
    for (int seal = 0; seal < 3; seal++) {
      for (int row = 0; row < 3; row++) {
        write("test.done", "subject " + seal + "-" + row);
      }
      seal();
    }
  }

  @Test
  void whatNobodyTouchedIsWhole() throws Exception {
    var found = prove();
    assertEquals(Optional.empty(), found.broken());
    assertEquals(3, found.seals());
    assertEquals(9, found.rows());
    assertEquals(0, found.waiting());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update platform.audit set subject = 'x' where id = 5 | A row of seal 2",
        "update platform.audit set reason = 'x' where id = 5 | A row of seal 2",
        "update platform.audit set at = at + interval '1 microsecond' where id = 9 | A row of seal 3",
        "update platform.audit set about = gen_random_uuid() where id = 1 | A row of seal 1",
        "update platform.audit set kind = 'read' where id = 1 | A row of seal 1",
        "delete from platform.audit where id = 4 | Seal 2 was put on 3 rows, of which 2",
        "delete from platform.audit_seal where number = 2 | Seal 2 is missing",
        "update platform.audit_seal set number = 9 - number | Seal 1 is missing",
        "update platform.audit_seal set sealed_at = now() - interval '1 day' where number = 2 | A row of seal 2",
        "update platform.audit_seal set hash = sha256('x') where number = 2 | A row of seal 2",
        "update platform.audit_seal set previous = sha256('x') where number = 2 | Seal 2 does not follow",
      })
  void aRowChangedOrRemovedIsFound(String tampering, String words) throws Exception {
    sql(BEHIND + tampering);
    assertBroken(words);
  }

  @Test
  void twoRowsExchangedAreFound() throws Exception {
    sql(
        BEHIND
            + """
            update platform.audit a set subject = b.subject from platform.audit b
            where a.id + b.id = 13 and a.id in (6, 7)
            """);
    assertBroken("A row of seal 2");
  }

  @Test
  void aRowPutBetweenOthersIsFound() throws Exception {
    sql(
        BEHIND
            + """
            insert into platform.audit (id, at, action, subject, xid) overriding system value
            select 0, at, action, 'never done', xid from platform.audit where id = 1
            """);
    assertBroken("Row 0 is in no seal");
  }

  @Test
  void aRowDatedBackAndSealedAfterwardsIsFound() throws Exception {
    sql(
        "insert into platform.audit (at, action, subject)"
            + " values (now() - interval '2 days', 'test.done', 'never done')");
    seal();
    assertBroken("was put there later");
  }

  @Test
  void aChainForgedFromTheBeginningIsFoundByWhoeverNotedASeal() throws Exception {
    var noted = prove().newest();
    sql(BEHIND + "truncate platform.audit_seal; update platform.audit set subject = 'forged'");
    seal();
    assertEquals(Optional.empty(), prove().broken(), "nothing but a note from outside can tell");
    var found = in(database -> AuditProof.of(database, Optional.of(noted)));
    assertTrue(found.broken().orElse("").contains("is gone"), found.toString());
  }

  @Test
  void theTableItselfRefusesChange() {
    for (var change :
        new String[] {
          "update platform.audit set subject = 'x'",
          "delete from platform.audit",
          "truncate platform.audit cascade",
          "update platform.audit_seal set row_count = 1",
          "delete from platform.audit_seal",
          "truncate platform.audit_seal"
        }) {
      var refused = assertThrows(SQLException.class, () -> sql(change));
      assertTrue(String.valueOf(refused.getMessage()).contains("append-only"), change);
    }
  }

  @Test
  void aRowCommittedLateIsInALaterSealAndNoWriterWaits() throws Exception {
    try (var late = server.getPostgresDatabase().getConnection()) {
      late.setAutoCommit(false);
      write(late, "test.late", "number 10, committed last");
      write("test.early", "number 11, committed first");
      assertEquals(0, seal(), "what a row still open may come before is not sealed yet");
      late.commit();
    }
    assertEquals(2, seal());
    assertEquals(Optional.empty(), prove().broken());
  }

  @Test
  void aCrashBetweenRowAndSealLosesNothing() throws Exception {
    write("test.done", "committed, and then the power went");
    in(database -> {
      AuditSeals.seal(database, NOW);
      database.rollback();
      return null;
    });
    assertEquals(1, prove().waiting());
    assertEquals(1, seal());
    assertEquals(0, prove().waiting());
    assertEquals(Optional.empty(), prove().broken());
  }

  @Test
  void manyWritersAndTwoSealersAtOnceLeaveNothingOut() throws Exception {
    try (var threads = Executors.newFixedThreadPool(6)) {
      var done =
          threads.invokeAll(
              IntStream.range(0, 6)
                  .<Callable<Void>>mapToObj(at ->
                      () -> {
                        for (int i = 0; i < 60; i++) {
                          if (at < 4) {
                            write("test.many", at + "-" + i);
                          } else {
                            seal();
                          }
                        }
                        return null;
                      })
                  .toList());
      for (var one : done) {
        one.get();
      }
    }
    seal();
    var found = prove();
    assertEquals(Optional.empty(), found.broken());
    assertEquals(249, found.rows());
    assertEquals(0, found.waiting());
  }

  private static void assertBroken(String words) throws Exception {
    var broken = prove().broken().orElse("nothing was found");
    assertTrue(broken.startsWith(words) || broken.contains(words), broken);
  }

  private static AuditProof.Finding prove() throws Exception {
    return in(database -> AuditProof.of(database, Optional.empty()));
  }

  private static int seal() throws Exception {
    return in(database -> AuditSeals.seal(database, NOW.plus(Duration.ofMillis(1))));
  }

  private interface Work<T> {
    T with(Connection database) throws Exception;
  }

  private static <T> T in(Work<T> work) throws Exception {
    try (var database = server.getPostgresDatabase().getConnection()) {
      database.setAutoCommit(false);
      var result = work.with(database);
      database.commit();
      return result;
    }
  }

  private static void write(String action, String subject) throws SQLException {
    try (var database = server.getPostgresDatabase().getConnection()) {
      write(database, action, subject);
    }
  }

  private static void write(Connection database, String action, String subject)
      throws SQLException {
    try (var insert =
        database.prepareStatement(
            "insert into platform.audit (at, action, subject) values (now(), ?, ?)")) {
      insert.setString(1, action);
      insert.setString(2, subject);
      insert.executeUpdate();
    }
  }

  private static void sql(String text) throws SQLException {
    try (var database = server.getPostgresDatabase().getConnection();
        var statement = database.createStatement()) {
      statement.execute(text);
    }
  }
}
