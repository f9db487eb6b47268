package org.pdu.platform.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pdu.platform.config.SettingProblem;
import org.pdu.platform.config.Settings;
import org.pdu.platform.database.Database;

class BackupTest {
  @TempDir static Path home;
  private static Database database;

  @TempDir Path folder;
  private Path file;

  @BeforeAll
  static void open() {
    database = Database.open(Settings.of(Map.of("PDU_HOME", home.toString())));
    database.migrate();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @BeforeEach
  void somethingToKeep() throws Exception {
    file = folder.resolve("backup.zip");
    sql(
        "set session_replication_role = replica; truncate people.person, people.organisation,"
            + " platform.audit, platform.audit_seal, platform.outbox cascade");
    organisation("Café – “quoted”\n\twith a tab, a \\ and an empty line\n\n");
    sql("insert into platform.audit (at, action, subject) values (now(), 'a', 'b')");
    sql("insert into platform.outbox (topic, key) values ('search', 'x')");
  }

  @Test
  void whatWasBackedUpIsBackWordForWord() throws Exception {
    var name = one("select name from people.organisation");
    backUp();
    organisation("came later");
    sql("update people.organisation set name = 'changed'");
    Restore.read(database.source(), file);
    assertEquals("1", one("select count(*) from people.organisation"));
    assertEquals(name, one("select name from people.organisation"));
  }

  @Test
  void numbersGoOnWhereTheyWere() throws Exception {
    backUp();
    var last = Long.parseLong(one("select max(id) from platform.audit"));
    Restore.read(database.source(), file);
    sql("insert into platform.audit (at, action, subject) values (now(), 'c', 'd')");
    assertTrue(Long.parseLong(one("select max(id) from platform.audit")) > last);
  }

  @Test
  void theOutboxSpeaksOfThisDatabasesTransactions() throws Exception {
    sql("update platform.outbox set xid = '9000000000'");
    backUp();
    Restore.read(database.source(), file);
    sql("insert into platform.outbox (topic, key) values ('search', 'later')");
    assertEquals(
        "later", one("select key from platform.outbox order by xid desc, id desc limit 1"));
  }

  @Test
  void theMomentIsOneEvenWhileOthersWrite() throws Exception {
    var manifest = backUp();
    assertEquals(1, rows(manifest, "people.organisation"));
    assertEquals(0, rows(manifest, "people.person"));
    assertFalse(
        manifest.tables().stream().anyMatch(t -> t.table().equals("platform.schema_history")));
  }

  @Test
  void aFileThatIsThereIsNotOverwritten() throws Exception {
    Files.writeString(file, "something dear");
    assertThrows(SettingProblem.class, this::backUp);
    assertEquals("something dear", Files.readString(file));
  }

  @Test
  void aFileCutShortChangesNothing() throws Exception {
    backUp();
    byte[] all = Files.readAllBytes(file);
    for (int length : new int[] {0, 10, all.length / 2, all.length - 1}) {
      Files.write(file, Arrays.copyOf(all, length));
      refused("damaged");
    }
  }

  @Test
  void aChangedWordChangesNothing() throws Exception {
    backUp();
    rewrite("/data/people.organisation", "Caf", "Kaf");
    refused("people.organisation is not as it was written");
  }

  @Test
  void anotherZipIsNoBackup() throws Exception {
    backUp();
    try (var zip = FileSystems.newFileSystem(zipUri(), Map.of())) {
      Files.delete(zip.getPath("/" + Manifest.NAME));
    }
    refused("not a backup");
  }

  @Test
  void aNewerVersionIsRefused() throws Exception {
    var version = backUp().version();
    rewrite("/" + Manifest.NAME, "version " + version, "version 29991231.0001");
    refused("newer version");
  }

  @Test
  void anEarlierVersionIsBroughtUpToDate() throws Exception {
    var early = folder.resolve("early.zip");
    sql("drop database if exists early");
    sql("create database early");
    var source = Upgrade.database(database.source(), "early");
    Flyway.configure()
        .configuration(Database.flyway(source).getConfiguration())
        .target("20261123.0001")
        .load()
        .migrate();
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "insert into platform.audit (at, action, subject) values (now(), 'old', 'x')");
    }
    Backup.write(source, early, Clock.systemUTC());
    Restore.read(database.source(), early);
    assertEquals("old", one("select string_agg(action, ',') from platform.audit"));
    assertEquals("0", one("select count(*) from people.organisation"));
  }

  @Test
  void aSiteThatIsUpIsLeftAlone() throws Exception {
    backUp();
    try (var busy = database.source().getConnection()) {
      assertTrue(busy.isValid(1));
      refused("stop it first");
    }
  }

  private void refused(String words) throws Exception {
    var before = one("select string_agg(name, ',') from people.organisation");
    var problem = assertThrows(SettingProblem.class, () -> Restore.read(database.source(), file));
    assertTrue(problem.getMessage().contains(words), problem.getMessage());
    assertFalse(problem.getMessage().contains("\n"));
    assertEquals(before, one("select string_agg(name, ',') from people.organisation"));
  }

  private Manifest backUp() throws IOException, SQLException {
    return Backup.write(database.source(), file, Clock.systemUTC());
  }

  private static long rows(Manifest manifest, String table) {
    return manifest.tables().stream()
        .filter(t -> t.table().equals(table))
        .findFirst()
        .orElseThrow()
        .rows();
  }

  private void rewrite(String entry, String from, String to) throws IOException {
    try (var zip = FileSystems.newFileSystem(zipUri(), Map.of())) {
      var path = zip.getPath(entry);
      var text = Files.readString(path, StandardCharsets.UTF_8);
      assertTrue(text.contains(from));
      Files.writeString(path, text.replace(from, to), StandardCharsets.UTF_8);
    }
  }

  private URI zipUri() {
    return URI.create("jar:" + file.toUri());
  }

  private static void organisation(String name) throws SQLException {
    try (var connection = database.source().getConnection();
        var insert =
            connection.prepareStatement(
                "insert into people.organisation values (?, ?, ?, 's', 'a')")) {
      insert.setObject(1, UUID.randomUUID());
      insert.setString(2, UUID.randomUUID().toString());
      insert.setString(3, name);
      insert.execute();
    }
  }

  private static void sql(String text) throws SQLException {
    try (var connection = database.source().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(text);
    }
  }

  private static String one(String query) throws SQLException {
    try (var connection = database.source().getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
