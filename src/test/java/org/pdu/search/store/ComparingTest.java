package org.pdu.search.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pdu.search.store.SearchFixtures.ask;
import static org.pdu.search.store.SearchFixtures.keeper;
import static org.pdu.search.store.SearchFixtures.lesson;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index and the documents, compared and mended. */
class ComparingTest {
  @TempDir Path folder;
  private final Shelf shelf = new Shelf();

  @Test
  void whatDiffersIsNamedAndMendedOneByOne() throws IOException {
    for (String name : List.of("same", "stale", "extra")) {
      shelf.put(lesson(name, name, "A kettle."));
    }
    try (var keeper = keeper(folder, shelf)) {
      keeper.open();
      assertEquals(List.of(3, List.of(), List.of(), List.of()), said(Comparing.mend(keeper)));
      shelf.putInSilence(lesson("stale", "stale", "An urn."));
      shelf.putInSilence(lesson("missing", "missing", "An urn."));
      shelf.removeInSilence("training/extra");
      assertEquals(
          List.of(
              1, List.of("training/missing"), List.of("training/extra"), List.of("training/stale")),
          said(Comparing.mend(keeper)));
      assertEquals(1, ask(keeper, "kettle").total());
      assertEquals(2, ask(keeper, "urn").total());
      assertEquals(List.of(3, List.of(), List.of(), List.of()), said(Comparing.mend(keeper)));
      assertEquals(1, shelf.readings, "not built anew for so little");
    }
  }

  @Test
  void whatChangedMeanwhileIsNoDifference() throws IOException {
    shelf.put(lesson("one", "one", "A kettle."));
    try (var keeper = keeper(folder, shelf)) {
      keeper.open();
      shelf.put(lesson("one", "one", "An urn."));
      assertEquals(List.of(1, List.of(), List.of(), List.of()), said(Comparing.mend(keeper)));
    }
  }

  @Test
  void aGreatDifferenceBuildsAllAnew() throws IOException {
    try (var keeper = keeper(folder, shelf)) {
      keeper.open();
      for (int i = 0; i < 1_001; i++) {
        shelf.putInSilence(lesson("n" + i, "kettle", "A kettle."));
      }
      assertEquals(1_001, Comparing.mend(keeper).missing().size());
      assertEquals(2, shelf.readings);
      assertEquals(1_001, ask(keeper, "kettle").total());
    }
  }

  private static List<Object> said(Difference found) {
    return List.of(found.agree(), found.missing(), found.extra(), found.stale());
  }
}
