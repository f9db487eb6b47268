package org.pdu.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Everything the database holds, as a count and a sum of hashes for each table. */
public final class Rows {
  /** What the product writes while people only read: when it was used, and by whom it was seen. */
  private static final Set<String> BESIDES =
      Set.of(
          "accounts.sign_in",
          "platform.audit",
          "platform.audit_reason",
          "platform.audit_seal",
          "search.node");

  private Rows() {}

  /** As it stands now. */
  public static Map<String, String> of(PduServer server) {
    var all = new TreeMap<String, String>();
    try (var database = server.jdbc()) {
      for (var table : tables(database)) {
        if (!BESIDES.contains(table)) {
          all.put(table, one(database, sum(table)));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return all;
  }

  /** How many rows of a table fit a condition. */
  public static int count(PduServer server, String table, String where, Object... values) {
    try (var database = server.jdbc();
        var statement =
            database.prepareStatement("select count(*) from " + table + " where " + where)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String sum(String table) {
    return "select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from "
        + table
        + " t";
  }

  private static List<String> tables(Connection database) throws SQLException {
    var names = new ArrayList<String>();
    try (var statement = database.createStatement();
        var rows =
            statement.executeQuery(
                """
                select schemaname || '.' || tablename from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema')
                """)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private static String one(Connection database, String sql) throws SQLException {
    try (var statement = database.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
