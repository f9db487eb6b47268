package org.pdu.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was acknowledged is there, whatever happens to the process. */
class EmbeddedDatabaseIT {
  @Test
  void itWaitsForTheDisk() throws SQLException {
    for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
      assertEquals("on", ask(PduServer.shared(), "show " + setting), setting);
    }
  }

  @Test
  void aKilledServerLeavesNothingBehindThatStopsTheNext() throws SQLException {
    try (var server = PduServer.with(Map.of("PDU_DEMO", "off"))) {
      try (var connection = server.jdbc();
          var statement = connection.createStatement()) {
        statement.execute(
            "insert into platform.audit (at, action, subject) values (now(), 'kept', 'x')");
      }
      var orphan = server.database();
      server.kill9();
      assertTrue(orphan.isAlive(), "PostgreSQL outlives a killed server: that is the trap");
      server.restart();
      assertNotEquals(orphan.pid(), server.database().pid());
      assertEquals("1", ask(server, "select count(*) from platform.audit where action = 'kept'"));
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
