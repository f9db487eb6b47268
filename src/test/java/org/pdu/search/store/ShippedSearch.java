package org.pdu.search.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.pdu.search.SearchDocument;
import org.pdu.search.model.Question;

/**
 * Searching as it ships, over documents from anywhere: synonyms, spelling, boosts, counts and
 * snippets, without a database behind it.
 */
public final class ShippedSearch implements AutoCloseable {
  private static final int PAGE = 10;

  private final IndexKeeper keeper;
  private final Finding finding = new Finding(SearchFixtures.ANALYSIS);
  private final Suggesting suggesting = new Suggesting(SearchFixtures.ANALYSIS);

  private ShippedSearch(IndexKeeper keeper) {
    this.keeper = keeper;
  }

  /**
   * Builds the index.
   *
   * @param folder where it will lie
   * @param documents hands them out one by one
   */
  public static ShippedSearch over(Path folder, Consumer<Consumer<SearchDocument>> documents) {
    var source = new StreamedSource(documents);
    var keeper = new IndexKeeper(folder, SearchFixtures.ANALYSIS, source, () -> {});
    keeper.open();
    return new ShippedSearch(keeper);
  }

  /** Ids of the best, best first. */
  public List<String> find(String words, int most) {
    var question = new Question(words, null, null, null, most);
    return SearchFixtures.looking(
            keeper, SearchFixtures.ANYONE, visible -> finding.find(question, visible))
        .stream()
        .limit(most)
        .map(document -> document.id())
        .toList();
  }

  /** A first page with counts and snippets; how many there are in all. */
  public long page(String words) {
    var question = new Question(words, null, null, null, PAGE);
    return SearchFixtures.looking(
            keeper, SearchFixtures.ANYONE, visible -> finding.answer(question, visible))
        .total();
  }

  /** Completes what was begun; how many ways there are. */
  public int suggest(String beginning) {
    return SearchFixtures.looking(
            keeper, SearchFixtures.ANYONE, visible -> suggesting.suggest(beginning, visible))
        .size();
  }

  /** How many documents can be found. */
  public int documents() {
    return keeper.state().documents();
  }

  @Override
  public void close() throws IOException {
    keeper.close();
  }
}
