package org.pdu.bench.search;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.pdu.search.SearchDocument;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * What everybody gets from PostgreSQL without any effort: its analysis of English, the title
 * weighing more (A) than the words (B), its cover density ranking by the length of the text, and a
 * GIN index.
 */
final class PostgresText implements AutoCloseable {
  /** A longer text may make more words than its index can hold. */
  private static final String WORDS =
      "create table found as select id, setweight(to_tsvector('english', left(title, 10000)), 'A')"
          + " || setweight(to_tsvector('english', left(body, 250000)), 'B') as words from text";

  private static final String ANY =
      "replace(plainto_tsquery('english', ?)::text, ' & ', ' | ')::tsquery";
  private static final String ALL = "websearch_to_tsquery('english', ?)";

  private final EmbeddedPostgres server;
  private final Connection connection;

  PostgresText(Texts texts) throws IOException, SQLException {
    server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    connection = server.getPostgresDatabase().getConnection();
    run("create unlogged table text (id text, title text, body text)");
    copy(texts);
    run(WORDS);
    run("drop table text");
    run("create index on found using gin (words)");
    run("vacuum analyze found");
    run("set client_min_messages = error");
  }

  private void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void copy(Texts texts) throws SQLException {
    var copying = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy text from stdin");
    texts.each(text -> copy(copying, text));
    copying.endCopy();
  }

  private static void copy(CopyIn copying, SearchDocument text) {
    var row =
        escaped(text.id())
            + "\t"
            + escaped(text.title())
            + "\t"
            + escaped(Texts.words(text))
            + "\n";
    var bytes = row.getBytes(StandardCharsets.UTF_8);
    try {
      copying.writeToCopy(bytes, 0, bytes.length);
    } catch (SQLException e) {
      throw new IllegalStateException("PostgreSQL did not take a text.", e);
    }
  }

  private static String escaped(String text) {
    return text.replace("\0", "")
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  /** Finds texts with any of the words. */
  Engine any() {
    return (words, most) -> find(ANY, words, most);
  }

  /** Finds texts with all of the words, as search engines on the web understand a question. */
  Engine all() {
    return (words, most) -> find(ALL, words, most);
  }

  private List<String> find(String query, String words, int most) throws SQLException {
    var sql =
        "select id from found, (select %s as q) asked where words @@ q".formatted(query)
            + " order by ts_rank_cd(words, q, 1) desc, id collate \"C\" limit ?";
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, words.replace("\0", " "));
      statement.setInt(2, most);
      List<String> found = new ArrayList<>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      return found;
    }
  }

  @Override
  public void close() throws IOException, SQLException {
    try (server) {
      connection.close();
    }
  }
}
