package org.pdu.outcomes.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pdu.outcomes.model.MeasureValue.Count;
import org.pdu.outcomes.model.MeasureValue.Suppressed;
import org.pdu.outcomes.model.MeasureValue.Why;

/** A few people who told of a change are not to be found out. */
class PracticeMonthTest {
  private static final YearMonth MONTH = YearMonth.of(2026, 11);
  private static final Rounding ROUNDING = new Rounding(7, 5);
  private static final Unit PLACE = Unit.organisation(UUID.randomUUID());
  private static final MeasureValue HELD = new Suppressed(Why.FEW);

  @Test
  void fewAreHeldBackAndOthersRounded() {
    assertEquals(HELD, said(1, Unit.CITY));
    assertEquals(HELD, said(7, PLACE));
    assertEquals(new Count(10, true), said(8, PLACE));
    assertEquals(new Count(10, true), said(12, Unit.CITY));
  }

  @Test
  void noughtIsSaidOfTheWholePartnershipAlone() {
    assertEquals(new Count(0, true), said(0, Unit.CITY));
    assertEquals(HELD, said(0, PLACE));
  }

  @Test
  void whoSeesThePeopleSeesTheNumber() {
    assertEquals(new Count(1, false), PracticeMonth.exact(MONTH, 1).people());
  }

  private static MeasureValue said(long people, Unit unit) {
    return PracticeMonth.said(MONTH, people, unit, ROUNDING).people();
  }
}
