package org.pdu.platform.cli;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pdu.platform.config.SettingProblem;

/**
 * Every table of ours as the database itself lists them, so that a new context is backed up without
 * anybody remembering to.
 */
final class Tables {
  /** Not ours, or told otherwise: the schema's own history is kept as its version. */
  private static final String OURS =
      """
      select n.nspname || '.' || c.relname from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not c.relispartition
        and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'public')
        and (n.nspname, c.relname) <> ('platform', 'schema_history')
      order by 1
      """;

  private static final String REFERENCES =
      """
      select n.nspname || '.' || c.relname, m.nspname || '.' || d.relname from pg_constraint k
      join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_class d on d.oid = k.confrelid join pg_namespace m on m.oid = d.relnamespace
      where k.contype = 'f' and c.oid <> d.oid
      """;

  private static final String COLUMNS =
      """
      select quote_ident(attname) from pg_attribute
      where attrelid = cast(? as regclass) and attnum > 0 and not attisdropped
        and attgenerated = '' order by attnum
      """;

  private static final String SEQUENCES =
      """
      select n.nspname || '.' || s.relname from pg_class s
      join pg_namespace n on n.oid = s.relnamespace
      where s.relkind = 'S' and n.nspname not like 'pg\\_%' and n.nspname <> 'public' order by 1
      """;

  private final Connection database;

  Tables(Connection database) {
    this.database = database;
  }

  /** All of them, those that are referred to before those that refer. */
  List<String> inOrder() throws SQLException {
    var waiting = new LinkedHashSet<>(column(OURS));
    var needs = references();
    var ordered = new ArrayList<String>();
    while (!waiting.isEmpty()) {
      var free =
          waiting.stream()
              .filter(table ->
                  needs.getOrDefault(table, Set.of()).stream().noneMatch(waiting::contains))
              .toList();
      if (free.isEmpty()) {
        throw new SettingProblem("These tables refer to each other in a ring: " + waiting + ".");
      }
      ordered.addAll(free);
      waiting.removeAll(free);
    }
    return ordered;
  }

  /** A table's columns that are stored, in their order, ready to be put into a statement. */
  String columns(String table) throws SQLException {
    try (var query = database.prepareStatement(COLUMNS)) {
      query.setString(1, table);
      var names = new ArrayList<String>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          names.add(rows.getString(1));
        }
      }
      return String.join(", ", names);
    }
  }

  /** The counters behind generated numbers. */
  List<String> sequences() throws SQLException {
    return column(SEQUENCES);
  }

  /** The number of the newest migration; "0" in a database without any. */
  String version() throws SQLException {
    if (column("select cast(to_regclass('platform.schema_history') as text)").getFirst() == null) {
      return "0";
    }
    var versions =
        column(
            "select version from platform.schema_history"
                + " where success and version is not null order by installed_rank desc limit 1");
    return versions.isEmpty() ? "0" : versions.getFirst();
  }

  private Map<String, Set<String>> references() throws SQLException {
    var needs = new LinkedHashMap<String, Set<String>>();
    try (var query = database.createStatement();
        var rows = query.executeQuery(REFERENCES)) {
      while (rows.next()) {
        needs
            .computeIfAbsent(rows.getString(1), any -> new LinkedHashSet<>())
            .add(rows.getString(2));
      }
    }
    return needs;
  }

  @SuppressWarnings("NullAway") // a column of a query may hold nothing, and callers ask
  private List<String> column(String sql) throws SQLException {
    var values = new ArrayList<String>();
    try (var query = database.createStatement();
        var rows = query.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
