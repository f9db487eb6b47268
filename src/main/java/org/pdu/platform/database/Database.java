package org.pdu.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.config.SettingProblem;
import org.pdu.platform.config.Settings;
import org.postgresql.ds.PGSimpleDataSource;

/** The one database of this process: a server that was named, or the embedded one. */
public final class Database implements AutoCloseable {
  /** Where the migrations lie on the class path. */
  public static final String MIGRATIONS = "classpath:db/migration";

  private final DataSource source;
  private final @Nullable EmbeddedPostgres embedded;

  private Database(DataSource source, @Nullable EmbeddedPostgres embedded) {
    this.source = source;
    this.embedded = embedded;
  }

  /**
   * Opens it for the server: an embedded database is started, an orphan of a killed process stopped
   * first.
   *
   * @throws SettingProblem when it can't be reached or started
   */
  public static Database open(Settings settings) {
    if (settings.database().isPresent()) {
      return new Database(reachable(settings.database().get()), null);
    }
    var started = new EmbeddedServer(settings.databaseFolder()).start();
    return new Database(prepared(EmbeddedServer.source(started.getPort())), started);
  }

  /** Opens it for a command: beside a running product where one runs, or else for itself. */
  public static Database join(Settings settings) {
    var embedded = new EmbeddedServer(settings.databaseFolder());
    if (settings.database().isEmpty() && embedded.runs()) {
      return new Database(prepared((PGSimpleDataSource) embedded.connect()), null);
    }
    return open(settings);
  }

  public DataSource source() {
    return source;
  }

  /** Brings the schema up to date; safe to call from several nodes at once. */
  public void migrate() {
    migrate(source);
  }

  static void migrate(DataSource source) {
    flyway(source).migrate();
  }

  /** Flyway over our migrations and the schema history in {@code platform}. */
  public static Flyway flyway(DataSource source) {
    return Flyway.configure(Database.class.getClassLoader())
        .dataSource(source)
        .locations(MIGRATIONS)
        .defaultSchema("platform")
        .createSchemas(true)
        .table("schema_history")
        .load();
  }

  @Override
  public void close() {
    Optional.ofNullable(embedded)
        .ifPresent(server -> {
          try {
            server.close();
          } catch (IOException e) {
            throw new SettingProblem("The embedded database did not stop: " + e.getMessage());
          }
        });
  }

  private static DataSource reachable(Settings.DatabaseServer server) {
    var source = new PGSimpleDataSource();
    source.setUrl(server.url());
    source.setUser(server.user());
    source.setPassword(server.password());
    source.setConnectTimeout(10);
    prepared(source);
    try (var connection = source.getConnection()) {
      connection.isValid(5);
      return source;
    } catch (SQLException e) {
      throw new SettingProblem(
          "The database at " + server + " can't be reached: " + firstLine(e.getMessage()));
    }
  }

  private static PGSimpleDataSource prepared(PGSimpleDataSource source) {
    source.setStringType("unspecified");
    source.setApplicationName("pdu");
    return source;
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "no reason given" : message.lines().findFirst().orElse("");
  }
}
