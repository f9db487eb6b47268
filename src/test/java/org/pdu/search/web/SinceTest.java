package org.pdu.search.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pdu.search.model.Facet;
import org.pdu.search.model.Order;

/** What is new since a moment stays asked for until somebody takes that away. */
class SinceTest {
  private static final Instant SINCE = Instant.parse("2026-11-30T06:00:00.123Z");
  private static final SearchAddress HERE =
      new SearchAddress("/search", "tea", Map.of(), Order.BEST, SINCE);

  @Test
  void itIsReadFromAnAddressAndSaidAsADay() {
    assertEquals(SINCE, Since.of(SINCE.toString()));
    assertEquals("New since 30 November 2026", Since.words(SINCE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "2026-11-30", "+1000000000-12-31T23:59:59Z", "-5000-01-01T00:00:00Z"})
  void whatMakesNoSenseIsNone(String odd) {
    assertNull(Since.of(odd));
    assertNull(Since.of(null));
  }

  @Test
  void itIsCarriedAlongByEverythingButItsOwnCross() {
    var said = "since=2026-11-30T06%3A00%3A00.123Z";
    for (var address :
        List.of(
            HERE, HERE.with("coffee"), HERE.by(Order.NEWEST), HERE.toggled(Facet.TYPE, "lesson"))) {
      assertTrue(address.text("next").contains(said), address.toString());
    }
    assertFalse(HERE.always().text(null).contains("since"));
    assertTrue(HERE.always().text(null).contains("q=tea"));
    assertFalse(HERE.unfiltered().text(null).contains("since"));
  }
}
