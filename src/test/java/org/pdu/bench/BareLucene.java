package org.pdu.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * What search can cost at least: the first ten titles and snippets for the same words from a copy
 * of the same index, by Lucene alone, without a server, facets, spelling or synonyms.
 */
final class BareLucene {
  private static final int PAGE = 10;
  private static final int TURNS = 3_000;

  private final Path copy;

  private BareLucene(Path copy) {
    this.copy = copy;
  }

  /** Copies the generation of an index that counts. */
  static BareLucene of(Path index, Path folder) throws IOException {
    var current = index.resolve(Files.readString(index.resolve("current")).strip());
    var copy = Files.createDirectories(folder.resolve("index-copy"));
    try (var files = Files.list(current)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("write.lock")) {
          Files.copy(file, copy.resolve(file.getFileName()));
        }
      }
    }
    return new BareLucene(copy);
  }

  /** Milliseconds of processor time that a question takes once warm. */
  double cost(String[] questions) throws IOException {
    try (var directory = FSDirectory.open(copy);
        var reader = DirectoryReader.open(directory);
        var analyzer = new EnglishAnalyzer()) {
      var searcher = new IndexSearcher(reader);
      var builder = new QueryBuilder(analyzer);
      var marker = UnifiedHighlighter.builder(searcher, analyzer).build();
      for (int i = 0; i < TURNS; i++) {
        answer(searcher, builder, marker, questions[i % questions.length]);
      }
      var threads = ManagementFactory.getThreadMXBean();
      long before = threads.getCurrentThreadCpuTime();
      for (int i = 0; i < TURNS; i++) {
        answer(searcher, builder, marker, questions[i % questions.length]);
      }
      return (threads.getCurrentThreadCpuTime() - before) / 1e6 / TURNS;
    }
  }

  private static void answer(
      IndexSearcher searcher, QueryBuilder builder, UnifiedHighlighter marker, String words)
      throws IOException {
    var found = searcher.search(builder.createMinShouldMatchQuery("text", words, 0.5f), PAGE);
    var stored = searcher.storedFields();
    for (var hit : found.scoreDocs) {
      if (stored.document(hit.doc).get("title") == null) {
        throw new IllegalStateException("a document without a title");
      }
    }
    marker.highlight("body", builder.createBooleanQuery("body", words), found);
  }
}
