package org.pdu.outcomes.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.pdu.platform.database.Database;
import org.postgresql.ds.PGSimpleDataSource;

/** A migrated PostgreSQL for tests; every connection is one transaction, committed when closed. */
final class Postgres implements AutoCloseable {
  private final EmbeddedPostgres server;
  private final PGSimpleDataSource source;

  Postgres() throws IOException {
    server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    source = (PGSimpleDataSource) server.getPostgresDatabase();
    source.setStringType("unspecified");
    Database.flyway(source).migrate();
  }

  DataSource transactional() {
    return (DataSource)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, args) -> committing(source.getConnection()));
  }

  private static Connection committing(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    return (Connection)
        Proxy.newProxyInstance(
            Postgres.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, args) -> {
              if (method.getName().equals("close")) {
                connection.commit();
              }
              try {
                return method.invoke(connection, args);
              } catch (InvocationTargetException e) {
                connection.rollback();
                throw e.getCause();
              }
            });
  }

  void run(String sql) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  String text(String sql) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return String.valueOf(rows.getString(1));
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
