package org.pdu.search.store;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.pdu.search.SearchDocument;

/** What we ship to be found, and the questions that were judged over it. */
public final class OwnContent {
  private OwnContent() {}

  /**
   * A judged question.
   *
   * @param kind acronym, word, typo or question
   * @param grades of the good documents by id, 1 to 3
   */
  public record Judged(String words, String kind, Map<String, Integer> grades) {}

  /** Every module, lesson and resource. */
  public static void each(Consumer<SearchDocument> reader) {
    ContentShelf.open().each(kept -> reader.accept(kept.document()));
  }

  /** Every question that was judged. */
  public static List<Judged> questions() {
    return Relevance.judged().stream()
        .map(one -> new Judged(one.words(), one.kind(), one.good()))
        .toList();
  }
}
