package org.pdu.outcomes.rest;

import org.jspecify.annotations.Nullable;
import org.pdu.outcomes.model.MeasureValue;
import org.pdu.outcomes.model.MeasureValue.Count;
import org.pdu.outcomes.model.MeasureValue.Share;
import org.pdu.outcomes.model.MeasureValue.Suppressed;
import org.pdu.outcomes.model.MeasureValue.Unknown;
import org.pdu.outcomes.usecase.ShowSeries.Point;

/**
 * A figure.
 *
 * @param period the month, such as 2026-11
 * @param kind share, count, suppressed or unknown
 * @param value in every hundred for a share; the number for a count
 * @param interval a range of uncertainty, for what is estimated; nothing counted here is
 * @param status exact, rounded, or why there is no figure
 */
public record PointJson(
    String period,
    String kind,
    @Nullable Long numerator,
    @Nullable Long denominator,
    @Nullable Long value,
    @Nullable String interval,
    String status) {
  static PointJson of(Point point) {
    var known = of(point.month().toString(), point.value());
    var trained = point.trained().filter(Count.class::isInstance).map(Count.class::cast);
    return new PointJson(
        known.period(),
        known.kind(),
        trained.map(Count::value).orElse(known.numerator()),
        known.denominator(),
        known.value(),
        null,
        known.status());
  }

  static PointJson of(String period, MeasureValue value) {
    return switch (value) {
      case Share s ->
          new PointJson(
              period, "share", s.numerator(), s.denominator(), s.percent(), null, said(s.about()));
      case Count c ->
          new PointJson(period, "count", c.value(), null, c.value(), null, said(c.about()));
      case Suppressed held ->
          new PointJson(period, "suppressed", null, null, null, null, "Few people are behind it.");
      case Unknown u ->
          new PointJson(period, "unknown", null, null, null, null, u.why().sentence());
    };
  }

  private static String said(boolean about) {
    return about ? "rounded" : "exact";
  }
}
