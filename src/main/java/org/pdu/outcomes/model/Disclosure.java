package org.pdu.outcomes.model;

import static org.pdu.outcomes.model.MeasureValue.Reason.HEADCOUNT_TOO_LOW;
import static org.pdu.outcomes.model.MeasureValue.Reason.NO_HEADCOUNT;
import static org.pdu.outcomes.model.MeasureValue.Reason.NO_POSTS;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
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
    var month = history.first();
    List<Picture> pictures = new ArrayList<>();
    for (Tally tally : history.months()) {
      pictures.add(picture(unit, month, tally));
      month = month.plusMonths(1);
    }
    return pictures;
  }

  private Picture picture(Unit unit, YearMonth month, Tally tally) {
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

  @Override
  public List<Picture> together(Picture total, List<Picture> rows) {
    boolean known = !(total.coverage() instanceof Unknown);
    var people = held(total, rows, Picture::people, false);
    var trained = held(total, rows, known ? Disclosure::part : Picture::trained, true);
    var posts = held(total, rows, Picture::posts, true);
    boolean cover = rows.stream().anyMatch(Disclosure::hidesLargePosts);
    List<Picture> safe = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean share = !trained.get(i) && (cover || !posts.get(i));
      safe.add(with(rows.get(i), people.get(i), trained.get(i), share));
    }
    return safe;
  }

  private List<Boolean> held(
      Picture total, List<Picture> rows, Function<Picture, MeasureValue> figure, boolean additive) {
    return Group.protect(
        rounding,
        additive,
        number(figure.apply(total)),
        rows.stream().map(row -> number(figure.apply(row))).toList());
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
