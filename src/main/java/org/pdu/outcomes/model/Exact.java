package org.pdu.outcomes.model;

import static org.pdu.outcomes.model.MeasureValue.Reason.HEADCOUNT_TOO_LOW;
import static org.pdu.outcomes.model.MeasureValue.Reason.NO_HEADCOUNT;
import static org.pdu.outcomes.model.MeasureValue.Reason.NO_POSTS;

import java.util.ArrayList;
import java.util.List;
import org.pdu.outcomes.model.MeasureValue.Count;
import org.pdu.outcomes.model.MeasureValue.Share;
import org.pdu.outcomes.model.MeasureValue.Unknown;

/** For whoever may see the people themselves: the true numbers. */
public final class Exact implements Sight {
  @Override
  public List<Picture> of(Unit unit, History history) {
    List<Picture> pictures = new ArrayList<>();
    var month = history.first();
    for (Tally tally : history.months()) {
      pictures.add(
          new Picture(
              month,
              new Count(tally.people(), false),
              coverage(tally),
              new Count(tally.headcountKnown() ? tally.trainedKnown() : tally.trained(), false),
              tally.headcountKnown()
                  ? new Count(tally.headcount(), false)
                  : new Unknown(NO_HEADCOUNT),
              tally.servicesKnown(),
              tally.services()));
      month = month.plusMonths(1);
    }
    return pictures;
  }

  @Override
  public List<Picture> together(Picture total, List<Picture> rows) {
    return rows;
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
