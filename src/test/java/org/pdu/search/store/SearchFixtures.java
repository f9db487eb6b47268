package org.pdu.search.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.pdu.platform.Root;
import org.pdu.search.Audience;
import org.pdu.search.SearchDocument;
import org.pdu.search.model.Answer;
import org.pdu.search.model.Question;
import org.pdu.search.model.Sight;
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

  /** Whoever is signed in, today. */
  static final Sight ANYONE = as(Audience.EVERYONE_KEY, Audience.SIGNED_IN_KEY);

  static Sight as(String... keys) {
    return new Sight(Set.of(keys), Instant.parse("2026-11-30T12:00:00Z"));
  }

  /** Something that is asked of what can be seen. */
  interface Asking<T> {
    T ask(Visible visible) throws IOException;
  }

  static <T> T looking(IndexKeeper keeper, Sight sight, Asking<T> asking) {
    try {
      var read = keeper.read();
      return keeper.ask(
          searcher -> asking.ask(new Visible(keeper.source(), sight, read, searcher)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Answer ask(IndexKeeper keeper, Question question, Sight sight) {
    return looking(keeper, sight, visible -> new Finding(ANALYSIS).answer(question, visible));
  }

  static Answer ask(IndexKeeper keeper, Question question) {
    return ask(keeper, question, ANYONE);
  }

  static Answer ask(IndexKeeper keeper, String words) {
    return ask(keeper, about(words));
  }

  static List<Suggestion> suggest(IndexKeeper keeper, String beginning, Sight sight) {
    return looking(keeper, sight, visible -> new Suggesting(ANALYSIS).suggest(beginning, visible));
  }

  static List<Suggestion> suggest(IndexKeeper keeper, String beginning) {
    return suggest(keeper, beginning, ANYONE);
  }

  static List<String> titles(Answer answer) {
    return answer.items().stream().map(hit -> hit.title()).toList();
  }
}
