package org.pdu.bench.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.pdu.search.SearchDocument;

/** A file of texts or questions, {@code .jsonl} or {@code .tsv}; never in memory as a whole. */
record EntryFile(Path path) {
  private static final Set<String> HEADINGS =
      Set.of("id", "_id", "pid", "docid", "doc_id", "qid", "query-id", "corpus-id");

  /** Each id once: what is said of it later is a problem. */
  void each(Problems problems, Consumer<Entry> reader) {
    boolean json = path.getFileName().toString().endsWith(".jsonl");
    Set<String> seen = new HashSet<>();
    try {
      Lines.each(
          path,
          problems,
          (number, line) -> {
            if (json || number > 1 || !isHeading(line)) {
              var entry = json ? Entry.ofJson(line) : Entry.ofTabs(line);
              if (!seen.add(entry.id())) {
                throw new Unfit(
                    "its id “" + entry.id() + "” was given before, and the first counts");
              }
              reader.accept(entry);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isHeading(String line) {
    int tab = line.indexOf('\t');
    return tab > 0 && HEADINGS.contains(line.substring(0, tab).strip());
  }

  /** As texts to be found. */
  Texts texts() {
    return reader ->
        each(
            new Problems(),
            entry ->
                reader.accept(
                    new SearchDocument(
                        entry.id(), "text", entry.title(), entry.text(), "/", List.of())));
  }
}
