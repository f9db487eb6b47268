package org.pdu.outcomes.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.pdu.outcomes.model.Group.Hold;
import org.pdu.outcomes.model.MeasureValue.Count;
import org.pdu.outcomes.model.MeasureValue.Suppressed;
import org.pdu.outcomes.model.MeasureValue.Unknown;
import org.pdu.outcomes.model.MeasureValue.Why;

/**
 * The parts of one whole in one month: what each may say in sight of the others.
 *
 * <p>Posts are decided on apart from who in them is trained: they are the same for every module,
 * and so must be what is said of them. A share is shown where both its numbers may be.
 */
final class Siblings {
  private final Rounding rounding;
  private final Tally whole;
  private final Picture shown;
  private final boolean known;

  /**
   * @param whole true numbers of what they are part of
   * @param shown what is shown of it
   */
  Siblings(Rounding rounding, Tally whole, Picture shown) {
    this.rounding = rounding;
    this.whole = whole;
    this.shown = shown;
    this.known = whole.headcountKnown();
  }

  /**
   * @param alone what may be said of each on its own
   */
  List<Picture> protect(List<Cell> parts, List<Picture> alone) {
    var people = held(true, Picture::people, Tally::people, parts, alone);
    var posts = held(false, Siblings::posts, Tally::headcount, parts, alone);
    var trained =
        known
            ? held(false, Siblings::part, Tally::trainedKnown, parts, alone)
            : held(false, Picture::trained, Tally::trained, parts, alone);
    List<Picture> safe = new ArrayList<>();
    for (int i = 0; i < alone.size(); i++) {
      safe.add(with(alone.get(i), people.get(i), trained.get(i), posts.get(i)));
    }
    return safe;
  }

  /** For each why it is held back; {@link Why#NOT} where it is shown. */
  private List<Why> held(
      boolean overlapping,
      Function<Picture, MeasureValue> figure,
      ToLongFunction<Tally> number,
      List<Cell> parts,
      List<Picture> alone) {
    var total = figure.apply(shown);
    if (total instanceof Suppressed) {
      return alone.stream().map(any -> Why.WHOLE).toList();
    }
    List<Group.Row> rows = new ArrayList<>();
    for (int i = 0; i < alone.size(); i++) {
      rows.add(row(figure.apply(alone.get(i)), number.applyAsLong(parts.get(i).tally())));
    }
    return Group.protect(rounding, !overlapping, row(total, number.applyAsLong(whole)), rows)
        .stream()
        .map(Siblings::why)
        .toList();
  }

  private static Group.Row row(MeasureValue said, long number) {
    return new Group.Row(
        said instanceof Count count ? OptionalLong.of(count.value()) : OptionalLong.empty(),
        number);
  }

  private static Why why(Hold hold) {
    return switch (hold) {
      case SHOWN -> Why.NOT;
      case OWN -> Why.FEW;
      case NEIGHBOUR -> Why.NEIGHBOUR;
      case ALL -> Why.TOGETHER;
    };
  }

  private static Picture with(Picture alone, Why people, Why trained, Why posts) {
    return new Picture(
        alone.month(),
        or(alone.people(), people),
        alone.coverage() instanceof Unknown
            ? alone.coverage()
            : or(alone.coverage(), Why.first(trained, posts)),
        or(alone.trained(), trained),
        alone.posts() instanceof Unknown ? alone.posts() : or(alone.posts(), posts),
        alone.servicesKnown(),
        alone.services());
  }

  private static MeasureValue or(MeasureValue value, Why why) {
    return why == Why.NOT ? value : new Suppressed(why);
  }

  /** Where nobody knows how many posts there are, none count towards the whole. */
  private static MeasureValue posts(Picture row) {
    return row.posts() instanceof Unknown ? new Count(0, true) : row.posts();
  }

  /** The same of those held by somebody trained. */
  private static MeasureValue part(Picture row) {
    return row.posts() instanceof Unknown ? new Count(0, true) : row.trained();
  }
}
