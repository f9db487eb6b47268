package org.pdu.search.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pdu.search.store.SearchFixtures.ANYONE;
import static org.pdu.search.store.SearchFixtures.about;
import static org.pdu.search.store.SearchFixtures.as;
import static org.pdu.search.store.SearchFixtures.ask;
import static org.pdu.search.store.SearchFixtures.keeper;
import static org.pdu.search.store.SearchFixtures.lesson;
import static org.pdu.search.store.SearchFixtures.suggest;
import static org.pdu.search.store.SearchFixtures.titles;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pdu.search.Audience;
import org.pdu.search.Particulars;
import org.pdu.search.SearchDocument;
import org.pdu.search.model.FacetCount;
import org.pdu.search.model.Sight;

/** Only what somebody may see at this moment, however far behind the index is. */
class VisibilityTest {
  private static final Sight LEAD = as("everyone", "signed-in", "role:LEAD");

  @TempDir Path folder;
  private final Shelf shelf = new Shelf();
  private IndexKeeper keeper;

  @BeforeEach
  void open() {
    shelf.put(lesson("kettle", "Kettles", "A kettle is for tea.", "tea"));
    shelf.put(secret("A kettle in confidence", Audience.of(Set.of("role:LEAD"))));
    keeper = keeper(folder, shelf);
    keeper.open();
  }

  @AfterEach
  void close() throws IOException {
    keeper.close();
  }

  private static SearchDocument secret(String title, Audience audience) {
    return new SearchDocument(
        "secret",
        "story",
        title,
        "Kettle, and a zanzibarian word.",
        "/secret",
        List.of("confidences"),
        Particulars.NONE,
        audience);
  }

  @Test
  void whatIsForOthersIsNeitherFoundNorCountedNorSuggested() {
    assertEquals(List.of("Kettles"), titles(ask(keeper, "kettle")));
    assertEquals(1, ask(keeper, "kettle").total());
    assertEquals(List.of(new FacetCount("lesson", 1)), ask(keeper, "kettle").types());
    assertEquals(List.of(new FacetCount("tea", 1)), ask(keeper, "kettle").topics());
    assertEquals(List.of(), suggest(keeper, "confid"));
    assertEquals(2, ask(keeper, about("kettle"), LEAD).total());
    assertEquals(2, suggest(keeper, "confid", LEAD).size());
  }

  @Test
  void noSpellingIsOfferedFromWhatIsForOthers() {
    assertNull(ask(keeper, "zanzibarien").didYouMean());
    assertEquals("zanzibarian", ask(keeper, about("zanzibarien"), LEAD).didYouMean());
  }

  @Test
  void aWithdrawalHoldsAtTheNextAnswerThoughTheIndexHasNotHeardOfIt() {
    shelf.remove("training/kettle");
    var answer = ask(keeper, "kettle");
    assertEquals(List.of(), titles(answer));
    assertEquals(0, answer.total());
    assertEquals(List.of(), answer.types());
    assertEquals(List.of(), suggest(keeper, "kett"));
    assertEquals(List.of(), suggest(keeper, "tea"));
    assertNull(ask(keeper, "kettel").didYouMean());
  }

  @Test
  void evenWhenMoreHasChangedThanIsLookedAtNothingWithdrawnIsShownOrCounted() {
    shelf.forgetful = true;
    shelf.remove("training/kettle");
    var answer = ask(keeper, "kettle");
    assertEquals(List.of(), titles(answer));
    assertEquals(0, answer.total());
    assertEquals(List.of(), answer.types(), "asked anew without it");
    assertEquals(List.of(), suggest(keeper, "kett"));
    assertEquals(List.of(), suggest(keeper, "tea"), "a topic of nothing that can be seen");
    assertNull(ask(keeper, "kettel").didYouMean());
  }

  @Test
  void aNarrowedAudienceHoldsAtTheNextAnswer() {
    shelf.put(secret("A kettle in confidence", Audience.of(Set.of("person:x"))));
    assertEquals(List.of("Kettles"), titles(ask(keeper, about("kettle"), LEAD)));
    assertEquals(List.of(), suggest(keeper, "confid", LEAD));
  }

  @Test
  void whatHasRunOutIsSeenByNobody() throws IOException {
    var noon = Instant.parse("2026-11-30T12:00:00Z");
    shelf.put(secret("A kettle in confidence", Audience.SIGNED_IN.until(noon.plusSeconds(1))));
    keeper.follow();
    assertEquals(2, ask(keeper, "kettle").total());
    var later = new Sight(ANYONE.keys(), noon.plusSeconds(1));
    assertEquals(1, ask(keeper, about("kettle"), later).total());
    assertEquals(List.of(), suggest(keeper, "confid", later));
  }

  @Test
  void wordsTakenOutOfADocumentAreNotShownThoughTheIndexStillHoldsThem() {
    shelf.put(lesson("kettle", "Urns", "An urn.", "tea"));
    var hit = ask(keeper, "kettle").items().get(0);
    assertEquals("Urns", hit.title());
    assertEquals("", hit.snippet());
  }

  @Test
  void moreLikeThisStaysAmongWhatCanBeSeen() throws IOException {
    shelf.put(lesson("urn", "Urns", "An urn is for tea, as a kettle is.", "tea"));
    keeper.follow();
    assertEquals(List.of("Urns"), like("training/kettle", ANYONE));
    assertNotEquals(List.of(), like("secret", LEAD));
    assertEquals(List.of(), like("secret", ANYONE), "nothing is told by it");
    shelf.remove("training/urn");
    assertEquals(List.of(), like("training/kettle", ANYONE));
    assertTrue(like("no-such", ANYONE).isEmpty());
  }

  private List<String> like(String id, Sight sight) {
    return SearchFixtures.looking(
            keeper, sight, visible -> new Finding(SearchFixtures.ANALYSIS).like(id, visible, 5))
        .stream()
        .map(hit -> hit.title())
        .toList();
  }
}
