package org.pdu.outcomes.rest;

import org.jspecify.annotations.Nullable;
import org.pdu.outcomes.usecase.Point;

/**
 * A measure in one month.
 *
 * @param period the month, such as 2026-11
 * @param kind {@code share}, {@code count}, {@code suppressed} or {@code unknown}
 * @param value a share's percentage, or the count
 * @param people different people who completed so far, where the measure is about people
 * @param interval nothing: these are counts of a whole workforce and not a sample of it
 * @param status {@code toDate} while the month runs, then {@code complete}
 */
public record PointJson(
    String period,
    String kind,
    @Nullable Long numerator,
    @Nullable Long denominator,
    @Nullable Long value,
    boolean rounded,
    @Nullable String why,
    ValueJson people,
    @Nullable String interval,
    String status) {

  static PointJson of(Point point) {
    var value = ValueJson.of(point.value());
    return new PointJson(
        point.month().toString(),
        value.kind(),
        value.numerator(),
        value.denominator(),
        value.value(),
        value.rounded(),
        value.why(),
        ValueJson.of(point.people()),
        null,
        point.toDate() ? "toDate" : "complete");
  }
}
