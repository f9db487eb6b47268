package org.pdu.outcomes.model;

import static org.pdu.outcomes.model.MeasureValue.Reason.HEADCOUNT_TOO_LOW;
import static org.pdu.outcomes.model.MeasureValue.Reason.NO_HEADCOUNT;
import static org.pdu.outcomes.model.MeasureValue.Reason.NO_POSTS;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import org.pdu.outcomes.model.MeasureValue.Count;
import org.pdu.outcomes.model.MeasureValue.Share;
import org.pdu.outcomes.model.MeasureValue.Suppressed;
import org.pdu.outcomes.model.MeasureValue.Unknown;

/**
 * For whoever may not see the people themselves: small numbers held back, others rounded, shares
 * computed from what is said. A nought is held back too where few people are behind it. Numbers of
 * services and organisations are no numbers of people and are exempt.
 *
 * <p>After the NHS rule for hospital statistics (1 to 7 held back, others to the nearest 5);
 * threshold and base can be set.
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
  public List<Picture> of(Unit unit, History history) {
    var tallies = history.months();
    var people = said(tallies, Tally::people);
    var trained = said(tallies, Tally::trained);
    var part = said(tallies, Tally::trainedKnown);
    var whole = said(tallies, Tally::headcount);
    List<Picture> pictures = new ArrayList<>();
    for (int i = 0; i < tallies.size(); i++) {
      var tally = tallies.get(i);
      boolean few = few(unit, tally);
      pictures.add(
          new Picture(
              history.first().plusMonths(i),
              count(people.get(i), few),
              coverage(tally, part.get(i), whole.get(i)),
              count(tally.headcountKnown() ? part.get(i) : trained.get(i), few),
              tally.servicesKnown(),
              tally.services()));
    }
    return pictures;
  }

  @Override
  public List<Picture> together(Picture total, List<Picture> rows) {
    var people = Group.protect(rounding, number(total.people()), numbers(rows, Picture::people));
    var trained = Group.protect(rounding, number(total.trained()), numbers(rows, Picture::trained));
    var posts =
        Group.protect(rounding, posts(total), rows.stream().map(Disclosure::posts).toList());
    List<Picture> safe = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      boolean share = !trained.get(i) && !posts.get(i);
      safe.add(
          new Picture(
              row.month(),
              people.get(i) ? new Suppressed() : row.people(),
              share || row.coverage() instanceof Unknown ? row.coverage() : new Suppressed(),
              trained.get(i) ? new Suppressed() : row.trained(),
              row.servicesKnown(),
              row.services()));
    }
    return safe;
  }

  private List<OptionalLong> said(List<Tally> tallies, ToLongFunction<Tally> number) {
    return rounding.overTime(tallies.stream().map(number::applyAsLong).toList());
  }

  /** Whether few people may be behind a nought. */
  private boolean few(Unit unit, Tally tally) {
    return tally.headcountKnown() ? rounding.small(tally.headcount()) : !unit.isCity();
  }

  private static MeasureValue count(OptionalLong said, boolean few) {
    boolean hidden = said.isEmpty() || (said.getAsLong() == 0 && few);
    return hidden ? new Suppressed() : new Count(said.getAsLong(), true);
  }

  private static MeasureValue coverage(Tally tally, OptionalLong part, OptionalLong whole) {
    if (!tally.headcountKnown()) {
      return new Unknown(NO_HEADCOUNT);
    }
    if (part.isEmpty() || whole.isEmpty()) {
      return new Suppressed();
    }
    if (tally.trainedKnown() > tally.headcount()) {
      return new Unknown(HEADCOUNT_TOO_LOW);
    }
    if (tally.headcount() == 0) {
      return new Unknown(NO_POSTS);
    }
    return part.getAsLong() > whole.getAsLong()
        ? new Suppressed()
        : new Share(part.getAsLong(), whole.getAsLong(), true);
  }

  private static List<OptionalLong> numbers(
      List<Picture> rows, java.util.function.Function<Picture, MeasureValue> figure) {
    return rows.stream().map(row -> number(figure.apply(row))).toList();
  }

  private static OptionalLong number(MeasureValue value) {
    return value instanceof Count count ? OptionalLong.of(count.value()) : OptionalLong.empty();
  }

  private static OptionalLong posts(Picture row) {
    return switch (row.coverage()) {
      case Share share -> OptionalLong.of(share.denominator());
      case Unknown unknown -> OptionalLong.of(0);
      default -> OptionalLong.empty();
    };
  }
}
