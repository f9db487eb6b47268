package org.pdu.outcomes.model;

import static org.pdu.outcomes.model.MeasureValue.Reason.HEADCOUNT_TOO_LOW;
import static org.pdu.outcomes.model.MeasureValue.Reason.NO_HEADCOUNT;
import static org.pdu.outcomes.model.MeasureValue.Reason.NO_POSTS;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.pdu.outcomes.model.MeasureValue.Count;
import org.pdu.outcomes.model.MeasureValue.Share;
import org.pdu.outcomes.model.MeasureValue.Suppressed;
import org.pdu.outcomes.model.MeasureValue.Unknown;
import org.pdu.outcomes.model.MeasureValue.Why;

/**
 * For whoever may not see the people themselves: small numbers held back, others rounded, shares
 * computed from what is said. A nought is held back too where few people are behind it. Numbers of
 * services and organisations are no numbers of people and are exempt.
 *
 * <p>After the NHS rule for hospital statistics (1 to 7 held back, others to the nearest 5);
 * threshold and base can be set.
 *
 * <p>Units form a tree: services in organisations in the city, and, apart from these, job roles in
 * the city. A job role in one organisation is never shown: it would be in both, and it points at
 * people. Where a whole is held back all its parts are; see {@link Siblings} for the rest.
 */
public final class Disclosure implements Sight {
  private final Rounding rounding;

  public Disclosure(Rounding rounding) {
    this.rounding = rounding;
  }

  public Rounding rounding() {
    return rounding;
  }

  @Override
  public Picture whole(YearMonth month, Cell cell) {
    return cell.unit().isRoleOfOrganisation()
        ? held(month, cell.tally())
        : alone(month, cell.unit(), cell.tally());
  }

  @Override
  public List<Picture> parts(Cell whole, Picture shown, List<Cell> parts) {
    List<Picture> alone = new ArrayList<>();
    for (Cell part : parts) {
      alone.add(whole(shown.month(), part));
    }
    return new Siblings(rounding, whole.tally(), shown).protect(parts, alone);
  }

  private Picture alone(YearMonth month, Unit unit, Tally tally) {
    boolean few = few(unit, tally);
    boolean known = tally.headcountKnown();
    var part = rounding.said(tally.trainedKnown());
    var whole = rounding.said(tally.headcount());
    return new Picture(
        month,
        count(rounding.said(tally.people()), few),
        coverage(tally, part, whole),
        count(known ? part : rounding.said(tally.trained()), few),
        known ? count(whole, false) : new Unknown(NO_HEADCOUNT),
        tally.servicesKnown(),
        tally.services());
  }

  /** Whatever the numbers are. */
  private static Picture held(YearMonth month, Tally tally) {
    var held = new Suppressed(Why.JOB_ROLE);
    boolean known = tally.headcountKnown();
    return new Picture(
        month,
        held,
        known ? held : new Unknown(NO_HEADCOUNT),
        held,
        known ? held : new Unknown(NO_HEADCOUNT),
        tally.servicesKnown(),
        tally.services());
  }

  /** Whether few people may be behind a nought; not where there never was anybody. */
  private boolean few(Unit unit, Tally tally) {
    return tally.headcountKnown()
        ? rounding.small(tally.headcount())
        : !unit.isCity() && tally.services() > 0;
  }

  private static MeasureValue count(OptionalLong said, boolean few) {
    boolean hidden = said.isEmpty() || (said.getAsLong() == 0 && few);
    return hidden ? new Suppressed(Why.FEW) : new Count(said.getAsLong(), true);
  }

  private static MeasureValue coverage(Tally tally, OptionalLong part, OptionalLong whole) {
    if (!tally.headcountKnown()) {
      return new Unknown(NO_HEADCOUNT);
    }
    if (part.isEmpty() || whole.isEmpty()) {
      return new Suppressed(Why.FEW);
    }
    if (tally.trainedKnown() > tally.headcount()) {
      return new Unknown(HEADCOUNT_TOO_LOW);
    }
    if (tally.headcount() == 0) {
      return new Unknown(NO_POSTS);
    }
    return new Share(part.getAsLong(), whole.getAsLong(), true);
  }
}
