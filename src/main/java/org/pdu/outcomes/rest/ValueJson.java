package org.pdu.outcomes.rest;

import org.jspecify.annotations.Nullable;
import org.pdu.outcomes.model.MeasureValue;
import org.pdu.outcomes.model.MeasureValue.Count;
import org.pdu.outcomes.model.MeasureValue.Share;
import org.pdu.outcomes.model.MeasureValue.Suppressed;
import org.pdu.outcomes.model.MeasureValue.Unknown;

/**
 * What may be said of a figure.
 *
 * @param kind {@code share}, {@code count}, {@code suppressed} or {@code unknown}
 * @param value a share's percentage, or the count
 * @param rounded whether it was rounded by disclosure control
 * @param why why nobody can say
 */
public record ValueJson(
    String kind,
    @Nullable Long numerator,
    @Nullable Long denominator,
    @Nullable Long value,
    boolean rounded,
    @Nullable String why) {

  static ValueJson of(MeasureValue value) {
    return switch (value) {
      case Share share ->
          new ValueJson(
              "share",
              share.numerator(),
              share.denominator(),
              share.percent(),
              share.about(),
              null);
      case Count count -> new ValueJson("count", null, null, count.value(), count.about(), null);
      case Suppressed held -> new ValueJson("suppressed", null, null, null, false, null);
      case Unknown unknown ->
          new ValueJson("unknown", null, null, null, false, unknown.why().sentence());
    };
  }
}
