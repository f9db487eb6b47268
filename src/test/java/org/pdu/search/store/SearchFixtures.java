package org.pdu.search.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.pdu.platform.Root;
import org.pdu.search.SearchDocument;
import org.pdu.search.model.Answer;
import org.pdu.search.model.Question;
import org.pdu.search.model.Suggestion;

/** Documents and an index to try things on. */
final class SearchFixtures {
  static final Analysis ANALYSIS = Analysis.of(Root.folder().resolve("search-index/analysis"));

  private SearchFixtures() {}

  static SearchDocument lesson(String slug, String title, String body, String... topics) {
    return new SearchDocument(
        "training/" + slug, "lesson", title, body, "/training/" + slug, List.of(topics));
  }

  static Question about(String words) {
    return new Question(words, null, null, null, 10);
  }

  static IndexKeeper keeper(Path folder, Shelf shelf) {
    return new IndexKeeper(folder, ANALYSIS, shelf, () -> {});
  }

  static Answer ask(IndexKeeper keeper, Question question) {
    try {
      return keeper.ask(searcher -> new Finding(ANALYSIS).answer(question, searcher));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Answer ask(IndexKeeper keeper, String words) {
    return ask(keeper, about(words));
  }

  static List<Suggestion> suggest(IndexKeeper keeper, String beginning) {
    try {
      return keeper.ask(searcher -> new Suggesting(ANALYSIS).suggest(beginning, searcher));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> titles(Answer answer) {
    return answer.items().stream().map(hit -> hit.title()).toList();
  }
}
