package org.pdu.bench.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A collection: texts, questions, and judgments of how well the texts answer them.
 *
 * @param name what its figures begin with
 * @param notes what is to be known about it, in sentences
 */
record Judgments(String name, Texts texts, List<Question> questions, List<String> notes) {

  /**
   * Reads one in the common form: {@code corpus.jsonl}, {@code corpus.tsv} or {@code
   * collection.tsv}; {@code queries.jsonl} or {@code queries.tsv}; {@code qrels/test.tsv}, {@code
   * qrels.tsv} or {@code qrels.txt}.
   *
   * @throws Unfit when a file is missing, or when nothing is left to be measured
   */
  static Judgments in(Path folder) throws Unfit {
    if (!Files.isDirectory(folder)) {
      throw new Unfit("There is no folder " + folder + ".");
    }
    var texts = file(folder, "texts", "corpus.jsonl", "corpus.tsv", "collection.tsv");
    var asked = file(folder, "questions", "queries.jsonl", "queries.tsv");
    var judged = file(folder, "judgments", "qrels/test.tsv", "qrels.tsv", "qrels.txt");
    try {
      return new Reading(folder).of(new EntryFile(texts), new EntryFile(asked), judged);
    } catch (IOException | UncheckedIOException e) {
      throw new Unfit("A file in " + folder + " can't be read: " + e.getMessage() + ".");
    }
  }

  private static Path file(Path folder, String what, String... names) throws Unfit {
    for (String name : names) {
      if (Files.isRegularFile(folder.resolve(name))) {
        return folder.resolve(name);
      }
    }
    throw new Unfit(
        "The folder " + folder + " has no " + what + ": one of " + String.join(", ", names) + ".");
  }

  private static final class Reading {
    private final Path folder;
    private final Problems problems = new Problems();
    private final List<String> notes = new ArrayList<>();

    Reading(Path folder) {
      this.folder = folder;
    }

    Judgments of(EntryFile texts, EntryFile asked, Path judged) throws IOException, Unfit {
      Map<String, String> words = new LinkedHashMap<>();
      asked.each(problems, entry -> words.put(entry.id(), entry.text()));
      var grades = new JudgmentFile(judged).read(problems);
      Set<String> unknown = new HashSet<>();
      grades.values().forEach(some -> unknown.addAll(some.keySet()));
      long[] count = new long[1];
      texts.each(
          problems,
          entry -> {
            count[0]++;
            unknown.remove(entry.id());
          });
      notes.add("%d texts, %d questions.".formatted(count[0], words.size()));
      note(unknown.size(), "texts are judged that do not exist; no engine can find them");
      var questions = questions(words, grades);
      note(problems.count(), "lines were passed over");
      notes.addAll(problems.first());
      if (count[0] == 0 || questions.isEmpty()) {
        throw new Unfit("Nothing in " + folder + " can be measured. " + String.join(" ", notes));
      }
      return new Judgments("collection", texts.texts(), questions, List.copyOf(notes));
    }

    private List<Question> questions(
        Map<String, String> words, Map<String, Map<String, Integer>> grades) {
      List<Question> all = new ArrayList<>();
      long unjudged = 0;
      long hopeless = 0;
      for (var one : words.entrySet()) {
        var its = grades.remove(one.getKey());
        var question = new Question(one.getKey(), one.getValue(), "", its == null ? Map.of() : its);
        if (!question.good().isEmpty()) {
          all.add(question);
        } else if (its == null) {
          unjudged++;
        } else {
          hopeless++;
        }
      }
      note(unjudged, "questions have no judgments and are left out");
      note(hopeless, "questions are answered by no text, as judged, and are left out");
      note(grades.size(), "questions are judged that nobody asked, and are left out");
      return all;
    }

    private void note(long count, String what) {
      if (count > 0) {
        notes.add(count + " " + what + ".");
      }
    }
  }
}
