package org.pdu.platform.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.config.Settings;

/** What the server's connection pool draws from: the process's one {@link Database}. */
public class PduDataSource implements DataSource {
  private static @Nullable Database database;

  /** The database of this process, opened once. */
  public static synchronized Database database() {
    if (database == null) {
      database = Database.open(Settings.fromEnvironment());
    }
    return database;
  }

  /** Closes it, if it was ever opened; the next use opens it again. */
  public static synchronized void shut() {
    if (database != null) {
      database.close();
      database = null;
    }
  }

  @Override
  public Connection getConnection() throws SQLException {
    return database().source().getConnection();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    // the server's log is the log
  }

  @Override
  public void setLoginTimeout(int seconds) {
    // the driver's connect timeout rules
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("org.pdu");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return database().source().unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return database().source().isWrapperFor(type);
  }
}
