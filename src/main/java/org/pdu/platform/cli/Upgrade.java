package org.pdu.platform.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.pdu.platform.config.SettingProblem;
import org.pdu.platform.database.Database;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A backup of an earlier version. It is read into a database made for the purpose, brought up to
 * date there by the same migrations that a site goes through, and only then takes the place of what
 * is there.
 */
final class Upgrade {
  private static final String ROOM = "pdu_restore";

  private Upgrade() {}

  static void of(DataSource source, Path file, Manifest manifest) throws IOException, SQLException {
    var folder = Files.createTempDirectory("pdu-restore");
    var current = folder.resolve("current");
    try {
      execute(source, "drop database if exists " + ROOM);
      makeRoom(source);
      var room = database(source, ROOM);
      Flyway.configure()
          .configuration(Database.flyway(room).getConfiguration())
          .target(manifest.version())
          .load()
          .migrate();
      Replacement.of(room, file, manifest);
      Database.flyway(room).migrate();
      Replacement.of(source, current, Backup.write(room, current, Clock.systemUTC()));
    } finally {
      Files.deleteIfExists(current);
      Files.deleteIfExists(folder);
      execute(source, "drop database if exists " + ROOM);
    }
  }

  private static void makeRoom(DataSource source) {
    try {
      execute(source, "create database " + ROOM + " template template0 encoding 'UTF8'");
    } catch (SQLException refused) {
      throw new SettingProblem(
          "The backup is of an earlier version, and to bring it up to date the database user must"
              + " be allowed to create a database (createdb).");
    }
  }

  /** Another database on the same server. */
  static DataSource database(DataSource source, String name) throws SQLException {
    var here = source.unwrap(PGSimpleDataSource.class);
    var room = new PGSimpleDataSource();
    room.setUrl(here.getUrl());
    room.setUser(here.getUser());
    room.setPassword(here.getPassword());
    room.setDatabaseName(name);
    room.setStringType("unspecified");
    return room;
  }

  private static void execute(DataSource source, String sql) throws SQLException {
    try (var database = source.getConnection();
        var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }
}
