package org.pdu.search.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pdu.search.store.SearchFixtures.ask;
import static org.pdu.search.store.SearchFixtures.keeper;
import static org.pdu.search.store.SearchFixtures.lesson;
import static org.pdu.search.store.SearchFixtures.suggest;
import static org.pdu.search.store.SearchFixtures.titles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.search.SearchDocument;
import org.pdu.search.model.FacetCount;
import org.pdu.search.model.Question;

class FindingTest {
  @TempDir Path folder;
  private final Shelf shelf = new Shelf();
  private IndexKeeper keeper;

  @BeforeEach
  void open() {
    shelf.put(
        lesson(
            "smd",
            "Severe and multiple disadvantage",
            "Some people face homelessness and drug use together.",
            "multiple-disadvantage"));
    shelf.put(lesson("acronym", "Short words", "SMD is one of them. PIEs are another.", "words"));
    shelf.put(
        lesson("mdt", "Meetings", "A multidisciplinary team makes one plan.", "joint-working"));
    shelf.put(
        lesson("safe", "Feeling safe", "Script: <script>alert('x')</script> & \"more\".", "words"));
    shelf.put(
        new SearchDocument(
            "training/all",
            "module",
            "The Pledge",
            "How people want to be treated, with respect and kindness.",
            "/training/all",
            List.of("pledge", "joint-working")));
    keeper = keeper(folder, shelf);
    keeper.open();
  }

  @AfterEach
  void close() throws IOException {
    keeper.close();
  }

  @Test
  void anAcronymFindsItsWordsAndTheWordsFindTheAcronym() {
    assertEquals(2, ask(keeper, "SMD").total());
    assertEquals(2, ask(keeper, "severe and multiple disadvantage").total());
    assertEquals(2, ask(keeper, "multiple complex needs").total());
    assertEquals(2, ask(keeper, "MCN").total());
    assertEquals(
        List.of("Short words"), titles(ask(keeper, "psychologically informed environments")));
    assertEquals(List.of("Short words"), titles(ask(keeper, "pie")));
    assertEquals(List.of("Meetings"), titles(ask(keeper, "MDTs")));
    assertEquals(List.of("Meetings"), titles(ask(keeper, "multi-disciplinary team")));
  }

  @Test
  void manyAcronymsInQuotesAreAnsweredWhoeverAsks() {
    var question = SearchFixtures.about("\"SMD PIE TIC MDT DV CPD\"");
    assertEquals(0, ask(keeper, question).total());
    var found =
        SearchFixtures.looking(
            keeper,
            SearchFixtures.ANYONE,
            visible -> new Finding(SearchFixtures.ANALYSIS).find(question, visible));
    assertEquals(List.of(), found);
  }

  @Test
  void endingsDoNotMatter() {
    assertEquals(List.of("Meetings"), titles(ask(keeper, "planning a meeting")));
    assertEquals(List.of("The Pledge"), titles(ask(keeper, "treating people kindly with respect")));
  }

  @Test
  void aTypingErrorIsForgivenAndSaid() {
    var answer = ask(keeper, "homelesness");
    assertEquals("homelessness", answer.didYouMean());
    assertEquals(List.of("Severe and multiple disadvantage"), titles(answer));
    assertNull(ask(keeper, "homelessness").didYouMean());
  }

  @Test
  void wordsRunTogetherOrTornApartAreForgiven() {
    assertEquals("drug use", ask(keeper, "druguse").didYouMean());
    assertEquals("homelessness", ask(keeper, "homeless ness").didYouMean());
  }

  @Test
  void quotedWordsMustStandTogether() {
    assertEquals(List.of("Meetings"), titles(ask(keeper, "\"one plan\"")));
    assertEquals(0, ask(keeper, "\"plan one\"").total());
    assertEquals(List.of("Meetings"), titles(ask(keeper, "“one plan”")));
  }

  @Test
  void wordsCanBeLeftOut() {
    assertEquals(List.of("Short words"), titles(ask(keeper, "SMD -homelessness")));
    assertEquals(4, ask(keeper, "-kindness").total());
  }

  @Test
  void nothingButStopwordsFindsNothing() {
    assertEquals(0, ask(keeper, "how do I").total());
    assertEquals(0, ask(keeper, "zebra xylophone").total());
  }

  @Test
  void snippetsEscapeEverythingButTheirMarks() {
    var snippet = ask(keeper, "script").items().get(0).snippet();
    assertEquals(
        "<mark>Script</mark>: &lt;<mark>script</mark>&gt;alert(&#39;x&#39;)&lt;/<mark>script</mark>"
            + "&gt; &amp; &quot;more&quot;.",
        snippet);
  }

  @Test
  void linesOfABodyStayApartInASnippet() throws IOException {
    shelf.put(lesson("lines", "Lines", "A heading\nOne kettle boils.\n- Two kettles\n- Three"));
    keeper.follow();
    assertEquals(
        "A heading · One <mark>kettle</mark> boils. Two <mark>kettles</mark> · Three",
        ask(keeper, "kettle").items().get(0).snippet());
  }

  @Test
  void aHitByTitleAloneShowsHowTheTextBegins() {
    assertEquals(
        "A multidisciplinary team makes one plan.",
        ask(keeper, "meetings").items().get(0).snippet());
  }

  @Test
  void countsSayWhatAClickWouldFind() {
    var all = ask(keeper, "people plan");
    assertTrue(all.types().contains(new FacetCount("module", 1)), all.types().toString());
    var question = new Question("people plan", "lesson", null, null, 10);
    var lessons = ask(keeper, question);
    assertEquals(all.types(), lessons.types());
    assertFalse(lessons.topics().stream().anyMatch(topic -> topic.value().equals("pledge")));
    for (FacetCount topic : lessons.topics()) {
      var clicked = new Question("people plan", "lesson", topic.value(), null, 10);
      assertEquals(topic.count(), ask(keeper, clicked).total());
    }
  }

  @Test
  void aTypeOrTopicAloneListsEverythingOfIt() {
    assertEquals(1, ask(keeper, new Question("", "module", null, null, 10)).total());
    assertEquals(2, ask(keeper, new Question("", null, "joint-working", null, 10)).total());
  }

  @Test
  void pagesFollowEachOtherWithoutGapsOrRepeats() throws IOException {
    for (int i = 0; i < 23; i++) {
      shelf.put(lesson("same-" + i, "Kettle", "A kettle is for tea."));
    }
    keeper.follow();
    var seen = new ArrayList<String>();
    String after = null;
    do {
      var page = ask(keeper, new Question("kettle", null, null, after, 5));
      page.items().forEach(hit -> seen.add(hit.id()));
      assertEquals(23, page.total());
      after = page.next();
    } while (after != null);
    assertEquals(23, seen.size());
    assertEquals(23, new HashSet<>(seen).size());
  }

  @Test
  void aCursorIsRefusedUnlessItIsThisSearchesOwn() {
    var page = ask(keeper, new Question("people team words", null, null, null, 1));
    var next = page.next();
    assertNotNull(next);
    for (String wrong : List.of("x", "!!!", "AAAA", next + "A", next.substring(1), "Og", "Ojo6")) {
      var question = new Question("people team words", null, null, wrong, 1);
      assertThrows(Unacceptable.class, () -> ask(keeper, question), wrong);
    }
    assertThrows(Unacceptable.class, () -> ask(keeper, new Question("other", null, null, next, 1)));
  }

  @Test
  void suggestionsCompleteTitlesAndTopics() {
    var texts = suggest(keeper, "multi").stream().map(one -> one.text()).toList();
    assertEquals(List.of("multiple disadvantage", "Severe and multiple disadvantage"), texts);
    assertEquals("/training/safe", suggest(keeper, "feeling sa").get(0).url());
    assertEquals(List.of(), suggest(keeper, "';--"));
    assertTrue(suggest(keeper, "s").size() <= 8);
  }
}
