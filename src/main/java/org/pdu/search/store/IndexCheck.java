package org.pdu.search.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.pdu.platform.config.SettingProblem;
import org.pdu.platform.config.Settings;
import org.pdu.platform.database.Database;

/**
 * {@code ./pdu reindex --check}: running nodes are asked to compare; where none runs, the index in
 * the folder is compared here. Fails when anything differs.
 */
final class IndexCheck {
  private static final int SECONDS = 300;

  private IndexCheck() {}

  static void run(Settings settings, String[] arguments) throws Exception {
    if (arguments.length > 1 || !arguments[0].equals("--check")) {
      throw new SettingProblem("the command is: ./pdu reindex [--check]");
    }
    boolean here = Reindex.runs(settings);
    try (var database = Database.join(settings);
        var connection = database.source().getConnection()) {
      database.migrate();
      boolean fine = here ? asked(connection) : compared(settings, connection);
      if (!fine) {
        throw new SettingProblem("The search index and the database differ; see above.");
      }
    }
  }

  private static boolean compared(Settings settings, Connection connection) throws IOException {
    var path = new IndexFolder(settings.index()).current();
    if (path == null) {
      throw new SettingProblem("There is no search index; the next start builds it.");
    }
    try (var directory = FSDirectory.open(path);
        var reader = DirectoryReader.open(directory)) {
      var found = Comparing.between((after, most) -> stamps(connection, after, most), reader);
      Reindex.say(found + ".");
      return found.ids().isEmpty();
    } catch (IOException damaged) {
      throw new SettingProblem(
          "The search index can't be read; the next start builds it anew: " + damaged.getMessage());
    }
  }

  private static List<Comparing.Stamp> stamps(Connection connection, String after, int most) {
    try (var select =
        connection.prepareStatement(
            """
            select id, cast(extract(epoch from changed_at) * 1000000 as bigint)
            from search.document where id > ? and not removed order by id limit ?
            """)) {
      select.setString(1, after);
      select.setInt(2, most);
      List<Comparing.Stamp> found = new ArrayList<>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(new Comparing.Stamp(rows.getString(1), rows.getLong(2)));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new SettingProblem("The documents can't be read: " + e.getMessage());
    }
  }

  /** Asks all nodes that were seen of late, and waits for each. */
  private static boolean asked(Connection connection) throws SQLException, InterruptedException {
    try (var update =
        connection.prepareStatement(
            """
            update search.node set check_wished_at = clock_timestamp()
            where seen_at > clock_timestamp() - interval '30 seconds'
            """)) {
      update.executeUpdate();
    }
    for (int i = 0; i < SECONDS * 4; i++) {
      if (waiting(connection) == 0) {
        return said(connection);
      }
      Thread.sleep(250);
    }
    throw new SettingProblem(
        "No answer came within " + SECONDS + " seconds; see the server's log.");
  }

  private static int waiting(Connection connection) throws SQLException {
    try (var select =
            connection.prepareStatement(
                """
                select count(*) from search.node
                where check_wished_at > coalesce(compared_at, '-infinity')
                  and seen_at > clock_timestamp() - interval '30 seconds'
                """);
        var rows = select.executeQuery()) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static boolean said(Connection connection) throws SQLException {
    boolean fine = true;
    try (var select =
            connection.prepareStatement(
                """
                select agree, missing, extra, stale from search.node
                where compared_at >= check_wished_at
                  and seen_at > clock_timestamp() - interval '30 seconds'
                """);
        var rows = select.executeQuery()) {
      while (rows.next()) {
        int differ = rows.getInt(2) + rows.getInt(3) + rows.getInt(4);
        Reindex.say(
            Difference.says(rows.getInt(1), rows.getInt(2), rows.getInt(3), rows.getInt(4))
                + (differ == 0 ? "." : ". They are being mended."));
        fine &= differ == 0;
      }
    }
    return fine;
  }
}
