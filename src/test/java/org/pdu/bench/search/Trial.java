package org.pdu.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pdu.search.store.ShippedSearch;

/**
 * Asks every question of a collection of every engine, one engine after the other, and measures
 * each answer.
 */
final class Trial {
  static final String OURS = "ours";
  private static final int MOST = 50;
  private static final int LONGEST = 5_000;

  private final Judgments judgments;
  private final Path folder;
  private final Map<String, List<Measures>> measured = new LinkedHashMap<>();

  private Trial(Judgments judgments, Path folder) {
    this.judgments = judgments;
    this.folder = folder;
  }

  /**
   * @param folder for indexes
   * @return the measures of each answer by engine, in the order of the questions; ours comes first
   */
  static Map<String, List<Measures>> of(Judgments judgments, Path folder) throws Exception {
    var trial = new Trial(judgments, folder);
    trial.ours();
    trial.lucene();
    trial.postgres();
    return trial.measured;
  }

  private void ours() throws Exception {
    try (var search = ShippedSearch.over(folder("ours"), judgments.texts()::each)) {
      ask(OURS, search::find);
    }
  }

  private void lucene() throws Exception {
    try (var bm25 = new PlainBm25(folder("bm25"), judgments.texts())) {
      ask("bm25", bm25);
    }
  }

  private void postgres() throws Exception {
    try (var postgres = new PostgresText(judgments.texts())) {
      ask("postgres-any", postgres.any());
      ask("postgres-all", postgres.all());
    }
  }

  private Path folder(String name) throws IOException {
    return Files.createDirectories(folder.resolve(judgments.name()).resolve(name));
  }

  private void ask(String name, Engine engine) throws Exception {
    List<Measures> all = new ArrayList<>();
    for (Question question : judgments.questions()) {
      var words = question.words();
      var found = engine.find(words.substring(0, Math.min(LONGEST, words.length())), MOST);
      all.add(Measures.of(question, found));
    }
    measured.put(name, all);
  }
}
