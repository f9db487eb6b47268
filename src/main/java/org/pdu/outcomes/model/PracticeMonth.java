package org.pdu.outcomes.model;

import java.time.YearMonth;
import org.pdu.outcomes.model.MeasureValue.Count;
import org.pdu.outcomes.model.MeasureValue.Suppressed;
import org.pdu.outcomes.model.MeasureValue.Why;

/** What may be said of the people who told in which month of a change in what they do. */
public record PracticeMonth(YearMonth month, MeasureValue people) {
  /** For whoever may see the people themselves. */
  public static PracticeMonth exact(YearMonth month, long people) {
    return new PracticeMonth(month, new Count(people, false));
  }

  /**
   * For everybody else: few people are held back, others are rounded. A nought in an organisation
   * is held back too, for it would say something of each of a few.
   */
  public static PracticeMonth said(YearMonth month, long people, Unit unit, Rounding rounding) {
    var said = rounding.said(people);
    boolean held = said.isEmpty() || (people == 0 && !unit.isCity());
    return new PracticeMonth(
        month, held ? new Suppressed(Why.FEW) : new Count(said.getAsLong(), true));
  }
}
