package org.pdu.outcomes.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.pdu.outcomes.model.MeasureValue;
import org.pdu.outcomes.model.MeasureValue.Count;
import org.pdu.outcomes.model.MeasureValue.Share;
import org.pdu.outcomes.model.MeasureValue.Suppressed;
import org.pdu.outcomes.model.MeasureValue.Unknown;
import org.pdu.outcomes.usecase.ShowSeries.Basis;
import org.pdu.outcomes.usecase.ShowSeries.Point;

/** A figure. Held back, nought and not known are three different things. */
@Schema(name = "Figure", description = "A figure. Held back, nought and not known all differ.")
public record PointJson(
    @Schema(description = "The month, such as 2026-11") String period,
    @Schema(
            description = "suppressed: held back; unknown: nobody has said",
            enumeration = {"share", "count", "suppressed", "unknown"})
        String kind,
    @Schema(description = "Of a share; or the posts held by somebody trained if no share is known")
        @Nullable Long numerator,
    @Schema(description = "The whole a share is of") @Nullable Long denominator,
    @Schema(description = "In every hundred for a share; the number for a count")
        @Nullable Long value,
    @Schema(description = "A range of uncertainty, for what is estimated; nothing counted here is")
        @Nullable String interval,
    @Schema(description = "exact, rounded, or why there is no figure") String status,
    @Schema(description = "Services with a known headcount: the share rests on these")
        @Nullable Long servicesKnown,
    @Schema(description = "Services there are") @Nullable Long services) {
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
        known.status(),
        point.basis().map(Basis::servicesKnown).orElse(null),
        point.basis().map(Basis::services).orElse(null));
  }

  static PointJson of(String period, MeasureValue value) {
    return switch (value) {
      case Share s ->
          figure(period, "share", s.numerator(), s.denominator(), s.percent(), said(s.about()));
      case Count c -> figure(period, "count", c.value(), null, c.value(), said(c.about()));
      case Suppressed held -> figure(period, "suppressed", null, null, null, held.why().sentence());
      case Unknown u -> figure(period, "unknown", null, null, null, u.why().sentence());
    };
  }

  private static PointJson figure(
      String period,
      String kind,
      @Nullable Long numerator,
      @Nullable Long denominator,
      @Nullable Long value,
      String status) {
    return new PointJson(period, kind, numerator, denominator, value, null, status, null, null);
  }

  private static String said(boolean about) {
    return about ? "rounded" : "exact";
  }
}
