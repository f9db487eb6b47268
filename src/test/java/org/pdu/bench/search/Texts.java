package org.pdu.bench.search;

import java.util.function.Consumer;
import org.pdu.search.SearchDocument;

/** Texts to be found: read as often as wanted, each time the same in the same order. */
@FunctionalInterface
interface Texts {
  void each(Consumer<SearchDocument> reader);

  /** The words of a text besides its title, as other engines see them: with its topics. */
  static String words(SearchDocument text) {
    return text.topics().isEmpty()
        ? text.body()
        : text.body() + "\n" + String.join("\n", text.topics());
  }
}
