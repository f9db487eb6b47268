package org.pdu.search.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pdu.search.store.SearchFixtures.ANALYSIS;
import static org.pdu.search.store.SearchFixtures.ANYONE;
import static org.pdu.search.store.SearchFixtures.about;
import static org.pdu.search.store.SearchFixtures.keeper;
import static org.pdu.search.store.SearchFixtures.lesson;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pdu.search.Guidance;
import org.pdu.search.model.Order;
import org.pdu.search.model.Question;

/** What curators say is taken up while questions are answered, and can break nothing. */
class GuidedTest {
  @TempDir Path folder;
  private final Curators curators = new Curators();
  private final Guided guided = new Guided(ANALYSIS, () -> List.of(curators));
  private IndexKeeper keeper;

  private static final class Curators implements Guidance {
    private String version = "1";
    private List<String> lines = List.of();

    @Override
    public String version() {
      return version;
    }

    @Override
    public List<String> synonyms() {
      return lines;
    }

    @Override
    public List<String> pinned(String words) {
      if (words.equals("fail")) {
        throw new IllegalStateException("on purpose");
      }
      return List.of("training/kettle");
    }
  }

  @BeforeEach
  void open() {
    var shelf = new Shelf();
    shelf.put(lesson("kettle", "Kettles", "A kettle is for tea. SMD."));
    keeper = keeper(folder, shelf);
    keeper.open();
  }

  @AfterEach
  void close() throws IOException {
    keeper.close();
  }

  private long found(String words) {
    return SearchFixtures.looking(
            keeper, ANYONE, visible -> guided.finding().answer(about(words), visible))
        .total();
  }

  @Test
  void newWordsForTheSameCountFromTheNextVersionOn() {
    guided.refresh();
    assertEquals(0, found("samovar"));
    curators.lines = List.of("samovar, kettle");
    guided.refresh();
    assertEquals(0, found("samovar"), "the version is the same");
    curators.version = "2";
    guided.refresh();
    assertEquals(1, found("samovar"));
    assertEquals(1, found("severe and multiple disadvantage"), "the file counts as well");
  }

  @Test
  void aBrokenLineIsPassedOver() {
    curators.lines = List.of("a => b => c", "", "#", "\0", "=>", "samovar, kettle", ",,,");
    guided.refresh();
    assertEquals(1, found("samovar"));
  }

  @Test
  void curatorsAreAskedOnlyWhereTheyMaySayWhatStandsFirst() {
    assertEquals(List.of("training/kettle"), guided.pinned(about("tea")));
    assertEquals(List.of(), guided.pinned(about("fail")), "and can't make a search fail");
    var newest = new Question("tea", java.util.Map.of(), Order.NEWEST, null, null, 10);
    assertEquals(List.of(), guided.pinned(newest));
    assertEquals(List.of(), new Guided(ANALYSIS, List::of).pinned(about("tea")));
  }
}
