package org.pdu.outcomes.model;

import static org.pdu.outcomes.model.MeasureValue.Reason.HEADCOUNT_TOO_LOW;
import static org.pdu.outcomes.model.MeasureValue.Reason.NO_HEADCOUNT;
import static org.pdu.outcomes.model.MeasureValue.Reason.NO_POSTS;

import java.time.YearMonth;
import java.util.List;
import org.pdu.outcomes.model.MeasureValue.Count;
import org.pdu.outcomes.model.MeasureValue.Share;
import org.pdu.outcomes.model.MeasureValue.Unknown;

/** For whoever may see the people themselves: the true numbers. */
public final class Exact implements Sight {
  @Override
  public Picture whole(YearMonth month, Cell cell) {
    var tally = cell.tally();
    return new Picture(
        month,
        new Count(tally.people(), false),
        coverage(tally),
        new Count(tally.headcountKnown() ? tally.trainedKnown() : tally.trained(), false),
        tally.headcountKnown() ? new Count(tally.headcount(), false) : new Unknown(NO_HEADCOUNT),
        tally.servicesKnown(),
        tally.services());
  }

  @Override
  public List<Picture> parts(Cell whole, Picture shown, List<Cell> parts) {
    return parts.stream().map(part -> whole(shown.month(), part)).toList();
  }

  private static MeasureValue coverage(Tally tally) {
    if (!tally.headcountKnown()) {
      return new Unknown(NO_HEADCOUNT);
    }
    if (tally.trainedKnown() > tally.headcount()) {
      return new Unknown(HEADCOUNT_TOO_LOW);
    }
    return tally.headcount() == 0
        ? new Unknown(NO_POSTS)
        : new Share(tally.trainedKnown(), tally.headcount(), false);
  }
}
