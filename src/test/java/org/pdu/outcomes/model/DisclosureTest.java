package org.pdu.outcomes.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pdu.outcomes.model.MeasureValue.Count;
import org.pdu.outcomes.model.MeasureValue.Reason;
import org.pdu.outcomes.model.MeasureValue.Share;
import org.pdu.outcomes.model.MeasureValue.Suppressed;
import org.pdu.outcomes.model.MeasureValue.Unknown;

class DisclosureTest {
  private static final YearMonth NOW = YearMonth.of(2026, 11);
  private static final Unit TEAM = Unit.organisation(new UUID(1, 1));
  private final Disclosure disclosure = new Disclosure(new Rounding(7, 5));

  @Test
  void aShareIsComputedFromRoundedNumbers() {
    var now = seen(new Tally(43, 43, 43, 88, 3, 3));
    assertEquals(new Share(45, 90, true), now.coverage());
    assertEquals(new Count(45, true), now.people());
  }

  @Test
  void fewPeopleFewPostsAndNoughtOfFewAreHeldBack() {
    assertEquals(new Suppressed(), seen(new Tally(3, 3, 3, 40, 1, 1)).coverage());
    assertEquals(new Suppressed(), seen(new Tally(0, 0, 0, 4, 1, 1)).coverage());
    assertEquals(new Suppressed(), seen(new Tally(0, 0, 0, 4, 1, 1)).people());
    assertEquals(new Suppressed(), seen(new Tally(0, 0, 0, 0, 0, 1)).people());
  }

  @Test
  void aTrueNoughtOfManyIsSaid() {
    var now = seen(new Tally(0, 0, 0, 40, 1, 1));
    assertEquals(new Count(0, true), now.people());
    assertEquals(new Share(0, 40, true), now.coverage());
  }

  @Test
  void withoutAHeadcountTheShareIsUnknownAndNeverNought() {
    var now = seen(new Tally(20, 18, 0, 0, 0, 2));
    assertEquals(new Unknown(Reason.NO_HEADCOUNT), now.coverage());
    assertEquals(new Count(20, true), now.trained());
  }

  @Test
  void moreTrainedThanPostsIsExplainedAndNeverOverAHundred() {
    assertEquals(
        new Unknown(Reason.HEADCOUNT_TOO_LOW), seen(new Tally(30, 30, 30, 20, 1, 1)).coverage());
    var exact = new Exact().of(TEAM, history(new Tally(30, 30, 30, 20, 1, 1))).getLast();
    assertEquals(new Unknown(Reason.HEADCOUNT_TOO_LOW), exact.coverage());
    assertEquals(new Count(30, false), exact.people());
  }

  @Test
  void whoSeesThePeopleSeesTheTrueNumbers() {
    var now = new Exact().of(TEAM, history(new Tally(3, 3, 3, 4, 1, 1))).getLast();
    assertEquals(new Count(3, false), now.people());
    assertEquals(new Share(3, 4, false), now.coverage());
  }

  @Test
  void oneSmallRowAmongManyTakesOneMoreAndNotAll() {
    var total = new Tally(160, 160, 160, 320, 6, 6);
    var rows =
        List.of(
            new Tally(4, 4, 4, 30, 1, 1),
            new Tally(16, 16, 16, 40, 1, 1),
            new Tally(30, 30, 30, 60, 1, 1),
            new Tally(50, 50, 50, 90, 1, 1),
            new Tally(60, 60, 60, 100, 1, 1));
    var safe =
        disclosure.together(
            disclosure.of(Unit.CITY, history(total)).getLast(),
            rows.stream().map(this::seen).toList());
    assertInstanceOf(Suppressed.class, safe.get(0).coverage());
    assertInstanceOf(Suppressed.class, safe.get(1).coverage());
    assertEquals(new Share(30, 60, true), safe.get(2).coverage());
    assertEquals(new Share(60, 100, true), safe.get(4).coverage());
  }

  private Picture seen(Tally tally) {
    return disclosure.of(TEAM, history(tally)).getLast();
  }

  private static History history(Tally tally) {
    var changes = new TreeMap<YearMonth, Tally>();
    changes.put(NOW, tally);
    return History.of(changes, NOW);
  }
}
