package org.pdu.accounts.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pdu.accounts.model.Passwords;
import org.pdu.platform.config.SettingProblem;
import org.pdu.platform.database.Database;

class FirstAdministratorTest {
  private static EmbeddedPostgres server;
  private final String email = UUID.randomUUID() + "@test.example";
  private Connection database;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.start();
    Database.flyway(server.getPostgresDatabase()).migrate();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @BeforeEach
  void connect() throws SQLException {
    database = server.getPostgresDatabase().getConnection();
  }

  @AfterEach
  void disconnect() throws SQLException {
    database.close();
  }

  @Test
  void anAccountIsMadeWithTheRoleAndThePassword() throws SQLException {
    var said = FirstAdministrator.appoint(database, email, () -> "long enough to use");
    assertTrue(said.startsWith("Made an account for " + email), said);
    assertEquals("1", one("select count(*) from people.role_grant g " + ofAccount()));
    assertEquals("ADMINISTRATOR", one("select role from people.role_grant g " + ofAccount()));
    var hash =
        one("select hash from accounts.password where person_id = cast(" + id() + " as uuid)");
    assertTrue(Passwords.fits("long enough to use", Optional.of(hash)));
    assertEquals("1", one("select count(*) from platform.audit where subject = " + id()));
  }

  @Test
  void askedAgainNothingChangesAndNoPasswordIsAskedFor() throws SQLException {
    FirstAdministrator.appoint(database, email, () -> "long enough to use");
    var said = FirstAdministrator.appoint(database, email.toUpperCase(), () -> fail("asked"));
    assertTrue(said.endsWith("was an administrator already."), said);
    assertEquals("1", one("select count(*) from people.role_grant g " + ofAccount()));
    assertEquals("1", one("select count(*) from platform.audit where subject = " + id()));
  }

  @Test
  void aShortPasswordLeavesNothingBehind() throws SQLException {
    assertThrows(
        SettingProblem.class, () -> FirstAdministrator.appoint(database, email, () -> "short"));
    database.rollback();
    assertEquals("0", one("select count(*) from people.person where email = '" + email + "'"));
  }

  @Test
  void aClosedAccountStaysClosed() throws SQLException {
    FirstAdministrator.appoint(database, email, () -> "long enough to use");
    run("update people.person set disabled_at = now() where email = '" + email + "'");
    assertThrows(
        SettingProblem.class,
        () -> FirstAdministrator.appoint(database, email, () -> "long enough to use"));
  }

  @Test
  void quotesInAnAddressAreJustQuotes() throws SQLException {
    var odd = "o';drop--table" + UUID.randomUUID() + "@test.example";
    FirstAdministrator.appoint(database, FirstAdministrator.email(odd), () -> "long enough to use");
    var doubled = odd.replace("'", "''");
    assertEquals("1", one("select count(*) from people.person where email = '" + doubled + "'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nobody", "a@b", "a b@c.example", "@c.example", "a\0@c.example"})
  void whatIsNoAddressIsRefused(String given) {
    assertThrows(SettingProblem.class, () -> FirstAdministrator.email(given));
  }

  private String ofAccount() {
    return "join people.person p on p.id = g.person_id where p.email = '" + email + "'";
  }

  private String id() {
    return "(select cast(id as text) from people.person where email = '" + email + "')";
  }

  private String one(String sql) throws SQLException {
    try (var statement = database.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private void run(String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
