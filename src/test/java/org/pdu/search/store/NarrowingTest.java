package org.pdu.search.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pdu.search.store.SearchFixtures.ask;
import static org.pdu.search.store.SearchFixtures.keeper;
import static org.pdu.search.store.SearchFixtures.titles;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pdu.search.Audience;
import org.pdu.search.Particulars;
import org.pdu.search.SearchDocument;
import org.pdu.search.model.Facet;
import org.pdu.search.model.FacetCount;
import org.pdu.search.model.Order;
import org.pdu.search.model.Question;

/** Filters, counts, orders, and what curators put first. */
class NarrowingTest {
  @TempDir Path folder;
  private final Shelf shelf = new Shelf();
  private IndexKeeper keeper;

  @BeforeEach
  void open() {
    put("b", "Beta", "guide", List.of("women"), List.of("hostel"), 2024, "Acorn", 4);
    put("a", "alpha", "tool", List.of("women", "young-people"), List.of("outreach"), 2025, "", 12);
    put("c", "Gamma", "guide", List.of(), List.of("hostel", "outreach"), 2025, "Acorn", 90);
    keeper = keeper(folder, shelf);
    keeper.open();
  }

  @AfterEach
  void close() throws IOException {
    keeper.close();
  }

  private void put(
      String id,
      String title,
      String type,
      List<String> groups,
      List<String> settings,
      int year,
      String whose,
      int minutes) {
    var its =
        new Particulars(
            groups,
            settings,
            OptionalInt.of(year),
            Optional.of(whose).filter(name -> !name.isEmpty()),
            OptionalInt.of(minutes));
    var body = "A kettle is for tea. " + title;
    shelf.put(
        new SearchDocument(
            id, type, title, body, "/" + id, List.of("tea"), its, Audience.SIGNED_IN));
  }

  private static Question kettle(Map<Facet, List<String>> filters, Order order) {
    return new Question("kettle", filters, order, null, null, 10);
  }

  private List<String> found(Map<Facet, List<String>> filters) {
    return titles(ask(keeper, kettle(filters, Order.TITLE)));
  }

  @Test
  void severalFiltersAreAllMetAndOfSeveralValuesAnyWillDo() {
    assertEquals(List.of("alpha", "Beta"), found(Map.of(Facet.GROUP, List.of("women"))));
    assertEquals(List.of("alpha", "Gamma"), found(Map.of(Facet.MINUTES, List.of("15", "longer"))));
    assertEquals(
        List.of("Gamma"),
        found(Map.of(Facet.SETTING, List.of("hostel"), Facet.YEAR, List.of("2025"))));
    assertEquals(List.of(), found(Map.of(Facet.ORGANISATION, List.of("no such"))));
  }

  @Test
  void aCountIsWhatAClickWouldFind() {
    for (Map<Facet, List<String>> filters :
        List.<Map<Facet, List<String>>>of(
            Map.of(),
            Map.of(Facet.TYPE, List.of("guide")),
            Map.of(Facet.TYPE, List.of("guide"), Facet.SETTING, List.of("outreach")),
            Map.of(Facet.YEAR, List.of("2024", "2025"), Facet.GROUP, List.of("women")))) {
      var answer = ask(keeper, kettle(filters, Order.BEST));
      for (Facet facet : Facet.values()) {
        for (FacetCount count : answer.of(facet)) {
          var clicked = new java.util.HashMap<>(filters);
          clicked.put(facet, List.of(count.value()));
          var there = ask(keeper, kettle(clicked, Order.BEST));
          assertEquals(count.count(), there.total(), facet + " " + count + " of " + filters);
        }
      }
    }
  }

  @Test
  void yearsAndMinutesStandInTheirOwnOrder() {
    var answer = ask(keeper, kettle(Map.of(), Order.BEST));
    assertEquals(List.of("2025", "2024"), values(answer.of(Facet.YEAR)));
    assertEquals(List.of("5", "15", "longer"), values(answer.of(Facet.MINUTES)));
  }

  private static List<String> values(List<FacetCount> counts) {
    return counts.stream().map(FacetCount::value).toList();
  }

  @Test
  void anyOrderCanBeReadPageByPage() {
    assertEquals(List.of("alpha", "Beta", "Gamma"), pages(Order.TITLE));
    assertEquals(List.of("Beta", "alpha", "Gamma"), pages(Order.SHORTEST));
    assertEquals(List.of("Gamma", "alpha", "Beta"), pages(Order.NEWEST));
    assertEquals(3, pages(Order.BEST).size());
  }

  private List<String> pages(Order order) {
    var seen = new ArrayList<String>();
    String after = null;
    do {
      var page = ask(keeper, new Question("kettle", Map.of(), order, null, after, 1));
      assertEquals(3, page.total());
      seen.addAll(titles(page));
      after = page.next();
    } while (after != null);
    return seen;
  }

  @Test
  void onlyWhatIsNewSinceAMomentCanBeAskedFor() {
    var third = Instant.ofEpochMilli(5);
    var question = new Question("", Map.of(), Order.NEWEST, third, null, 10);
    assertEquals(List.of("Gamma"), titles(ask(keeper, question)));
  }

  @Test
  void whatIsPinnedStandsFirstOnceAndIsCountedOnce() throws IOException {
    shelf.put(new SearchDocument("pin", "guide", "Pinned", "Nothing of it.", "/pin", List.of()));
    keeper.follow();
    var pins = List.of("pin", "c", "no-such");
    var first = pinned(new Question("kettle", null, null, null, 3), pins);
    assertEquals(List.of("Pinned", "Gamma"), titles(first).subList(0, 2));
    assertTrue(first.items().get(0).pinned());
    assertFalse(first.items().get(2).pinned());
    assertEquals(4, first.total());
    assertTrue(first.types().contains(new FacetCount("guide", 3)), first.types().toString());
    var next = pinned(new Question("kettle", null, null, first.next(), 3), pins);
    assertEquals(4, first.items().size() + next.items().size());
    assertFalse(titles(next).contains("Gamma"), "it was on the first page");
    assertNotShown(pins);
  }

  private void assertNotShown(List<String> pins) {
    shelf.remove("pin");
    assertFalse(
        titles(pinned(new Question("kettle", null, null, null, 3), pins)).contains("Pinned"));
    var tools = pinned(new Question("kettle", "tool", null, null, 3), pins);
    assertEquals(List.of("alpha"), titles(tools), "filters hold for it too");
  }

  private org.pdu.search.model.Answer pinned(Question question, List<String> pins) {
    return SearchFixtures.looking(
        keeper,
        SearchFixtures.ANYONE,
        visible -> new Finding(SearchFixtures.ANALYSIS).answer(question, pins, visible));
  }

  @Test
  void whenTimeRunsOutTheAnswerSaysThatItIsAPart() throws IOException {
    var answer =
        keeper.ask(searcher -> {
          var slow = new IndexSearcher(searcher.getIndexReader());
          slow.setTimeout(() -> true);
          var visible = new Visible(shelf, SearchFixtures.ANYONE, keeper.read(), slow);
          return new Finding(SearchFixtures.ANALYSIS)
              .answer(SearchFixtures.about("kettle"), visible);
        });
    assertTrue(answer.partial());
    assertFalse(ask(keeper, "kettle").partial());
  }
}
