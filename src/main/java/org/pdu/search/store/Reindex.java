package org.pdu.search.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.pdu.platform.cli.Command;
import org.pdu.platform.config.SettingProblem;
import org.pdu.platform.config.Settings;
import org.pdu.platform.database.Database;
import org.pdu.platform.start.HomeLock;

/**
 * {@code ./pdu reindex}: every running node builds its index anew, while the old one answers; where
 * none runs, the index is deleted, for the next start to build it.
 */
public final class Reindex {
  private static final int SECONDS = 300;

  private Reindex() {}

  /** Takes {@code --check} or nothing; settings come from the environment. */
  public static void main(String[] arguments) {
    Command.run(() -> {
      var settings = Settings.fromEnvironment();
      if (arguments.length > 0) {
        IndexCheck.run(settings, arguments);
        return;
      }
      boolean here = runs(settings);
      if (!here && settings.database().isEmpty()) {
        delete(settings);
        return;
      }
      try (var database = Database.join(settings);
          var connection = database.source().getConnection()) {
        database.migrate();
        if (!here) {
          delete(settings);
        }
        rebuild(connection, here);
      }
    });
  }

  static boolean runs(Settings settings) {
    try {
      HomeLock.check(settings.home());
      return false;
    } catch (SettingProblem taken) {
      return true;
    }
  }

  private static void delete(Settings settings) throws IOException {
    IndexFolder.delete(settings.index());
    say(
        "No server runs on "
            + settings.home()
            + ": the search index in "
            + settings.index()
            + " was deleted, and the next start builds it anew.");
  }

  private static void rebuild(Connection connection, boolean here)
      throws SQLException, InterruptedException {
    var wish = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    String wished = wish(connection, wish);
    if (nodes(connection, wished).all() == 0 && !here) {
      say("No other server runs on this database.");
      return;
    }
    say("Building the search index anew; the old one answers meanwhile …");
    for (int i = 0; i < SECONDS * 4; i++) {
      var nodes = nodes(connection, wished);
      if (nodes.all() > 0 && nodes.done() == nodes.all()) {
        say(
            "Done: "
                + nodes.documents()
                + (nodes.documents() == 1 ? " document" : " documents")
                + " can be found"
                + (nodes.all() == 1 ? "." : " in each of " + nodes.all() + " nodes."));
        return;
      }
      Thread.sleep(250);
    }
    throw new SettingProblem(
        "The search index was not ready after " + SECONDS + " seconds; see the server's log.");
  }

  private static String wish(Connection connection, String key) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into platform.outbox (topic, key) values (?, ?) returning written_at::text")) {
      insert.setString(1, JpaDocumentSource.WISHES);
      insert.setString(2, key);
      try (var rows = insert.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }

  /** Nodes seen of late, and those of them that have built their index since. */
  private record Nodes(int all, int done, int documents) {}

  private static Nodes nodes(Connection connection, String since) throws SQLException {
    try (var select =
        connection.prepareStatement(
            """
            select count(*),
              count(*) filter (where started_at > ?::timestamptz and finished_at >= started_at),
              coalesce(max(documents), 0)
            from search.node where seen_at > clock_timestamp() - interval '30 seconds'
            """)) {
      select.setString(1, since);
      try (var rows = select.executeQuery()) {
        rows.next();
        return new Nodes(rows.getInt(1), rows.getInt(2), rows.getInt(3));
      }
    }
  }

  @SuppressWarnings("SystemOut")
  static void say(String sentence) {
    System.out.println(sentence);
  }
}
