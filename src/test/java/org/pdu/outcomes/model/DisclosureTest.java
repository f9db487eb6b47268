package org.pdu.outcomes.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pdu.outcomes.model.MeasureValue.Count;
import org.pdu.outcomes.model.MeasureValue.Reason;
import org.pdu.outcomes.model.MeasureValue.Share;
import org.pdu.outcomes.model.MeasureValue.Suppressed;
import org.pdu.outcomes.model.MeasureValue.Unknown;
import org.pdu.outcomes.model.MeasureValue.Why;

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
    assertEquals(new Suppressed(Why.FEW), seen(new Tally(3, 3, 3, 40, 1, 1)).coverage());
    assertEquals(new Suppressed(Why.FEW), seen(new Tally(0, 0, 0, 4, 1, 1)).coverage());
    assertEquals(new Suppressed(Why.FEW), seen(new Tally(0, 0, 0, 4, 1, 1)).people());
    assertEquals(new Suppressed(Why.FEW), seen(new Tally(0, 0, 0, 0, 0, 1)).people());
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
    var exact = new Exact().whole(NOW, new Cell(TEAM, new Tally(30, 30, 30, 20, 1, 1)));
    assertEquals(new Unknown(Reason.HEADCOUNT_TOO_LOW), exact.coverage());
    assertEquals(new Count(30, false), exact.people());
  }

  @Test
  void whoSeesThePeopleSeesTheTrueNumbers() {
    var now = new Exact().whole(NOW, new Cell(TEAM, new Tally(3, 3, 3, 4, 1, 1)));
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
        disclosure.parts(
            new Cell(Unit.CITY, total),
            disclosure.whole(NOW, new Cell(Unit.CITY, total)),
            rows.stream().map(row -> new Cell(TEAM, row)).toList());
    assertEquals(new Suppressed(Why.FEW), safe.get(0).coverage());
    assertEquals(new Suppressed(Why.NEIGHBOUR), safe.get(1).coverage());
    assertEquals(new Share(30, 60, true), safe.get(2).coverage());
    assertEquals(new Share(60, 100, true), safe.get(4).coverage());
  }

  @Test
  void partsOfWhatIsHeldBackAreHeldBackAndDoNotSayWhichAreSmall() {
    var city = new Tally(63, 63, 63, 120, 5, 5);
    var shown = disclosure.whole(NOW, new Cell(Unit.CITY, city));
    var organisation = new Tally(3, 3, 3, 40, 2, 2);
    var other = new Tally(60, 60, 60, 80, 3, 3);
    var cells = List.of(new Cell(TEAM, organisation), new Cell(TEAM, other));
    var held = disclosure.parts(new Cell(Unit.CITY, city), shown, cells).get(1);
    var services = List.of(new Tally(30, 30, 30, 40, 1, 1), new Tally(30, 30, 30, 40, 2, 2));
    var below =
        disclosure.parts(
            cells.get(1), held, services.stream().map(each -> new Cell(TEAM, each)).toList());
    assertInstanceOf(Suppressed.class, held.people());
    below.forEach(service -> assertEquals(new Suppressed(Why.WHOLE), service.coverage()));
  }

  @Test
  void aJobRoleInOneOrganisationIsNeverShown() {
    var role = TEAM.as(new UUID(2, 2));
    var now = disclosure.whole(NOW, new Cell(role, new Tally(50, 50, 50, 90, 4, 4)));
    assertEquals(new Suppressed(Why.JOB_ROLE), now.people());
    assertEquals(new Suppressed(Why.JOB_ROLE), now.coverage());
  }

  private Picture seen(Tally tally) {
    return disclosure.whole(NOW, new Cell(TEAM, tally));
  }
}
