package org.pdu.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What is acknowledged is on the disk; {@code KillNineIT} pulls the plug. */
class EmbeddedDatabaseIT {
  @Test
  void itWaitsForTheDisk() throws SQLException {
    for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
      assertEquals("on", ask(PduServer.shared(), "show " + setting), setting);
    }
  }

  private static String ask(PduServer server, String sql) throws SQLException {
    try (var connection = server.jdbc();
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
