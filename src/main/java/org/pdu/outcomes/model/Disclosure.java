package org.pdu.outcomes.model;

import static org.pdu.outcomes.model.MeasureValue.Reason.HEADCOUNT_TOO_LOW;
import static org.pdu.outcomes.model.MeasureValue.Reason.NO_HEADCOUNT;
import static org.pdu.outcomes.model.MeasureValue.Reason.NO_POSTS;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
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
              tally.headcountKnown() ? count(whole.get(i), false) : new Unknown(NO_HEADCOUNT),
              tally.servicesKnown(),
              tally.services()));
    }
    return pictures;
  }

  @Override
  public List<Picture> together(List<Picture> total, List<List<Picture>> rows) {
    boolean known = !(total.getLast().coverage() instanceof Unknown);
    var people = held(total, rows, Picture::people, false);
    var trained = held(total, rows, known ? Disclosure::part : Picture::trained, true);
    var posts = held(total, rows, Picture::posts, true);
    boolean cover = rows.stream().anyMatch(row -> hidesLargePosts(row.getLast()));
    List<Picture> safe = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean share = !trained.get(i) && (cover || !posts.get(i));
      safe.add(with(rows.get(i).getLast(), people.get(i), trained.get(i), share));
    }
    return safe;
  }

  private List<Boolean> held(
      List<Picture> total,
      List<List<Picture>> rows,
      Function<Picture, MeasureValue> figure,
      boolean additive) {
    return Group.protect(
        rounding,
        additive,
        said(total, figure),
        rows.stream().map(row -> said(row, figure)).toList());
  }

  /** A share that is not shown hides its posts, many or few: the posts of others don't add up. */
  private static boolean hidesLargePosts(Picture row) {
    return row.coverage() instanceof Suppressed && row.posts() instanceof Count;
  }

  private static Picture with(Picture row, boolean people, boolean trained, boolean share) {
    return new Picture(
        row.month(),
        people ? new Suppressed() : row.people(),
        share || row.coverage() instanceof Unknown ? row.coverage() : new Suppressed(),
        trained ? new Suppressed() : row.trained(),
        share ? row.posts() : new Suppressed(),
        row.servicesKnown(),
        row.services());
  }

  /** What counts towards a total of shares: nothing where no headcount is known. */
  private static MeasureValue part(Picture row) {
    return row.posts() instanceof Unknown ? new Count(0, true) : row.trained();
  }

  /** The present figure, and how far off it may be: further when it was said before. */
  private Group.Said said(List<Picture> months, Function<Picture, MeasureValue> figure) {
    var now = number(figure.apply(months.getLast()));
    boolean before =
        months.size() > 1 && number(figure.apply(months.get(months.size() - 2))).equals(now);
    return new Group.Said(now, before ? rounding.step() - rounding.base() : 0);
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

  private static OptionalLong number(MeasureValue value) {
    return value instanceof Count count ? OptionalLong.of(count.value()) : OptionalLong.empty();
  }
}
