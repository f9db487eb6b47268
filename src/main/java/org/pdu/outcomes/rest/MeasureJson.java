package org.pdu.outcomes.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pdu.outcomes.model.Framework;

/**
 * A row of the framework.
 *
 * @param repeats the code of the row that asks for the same; null where none does
 * @param supply derived, partner or nobody
 * @param status counted or notReported
 */
public record MeasureJson(
    String code,
    String title,
    @Nullable String repeats,
    String definition,
    List<String> kinds,
    String unit,
    @Nullable String numerator,
    @Nullable String denominator,
    List<String> breakdowns,
    String frequency,
    String supply,
    String direction,
    String status) {
  static MeasureJson of(Framework.Row row) {
    var measure = row.measure();
    return new MeasureJson(
        row.code(),
        row.title(),
        row.repeats() ? measure.code() : null,
        measure.definition(),
        measure.kinds(),
        measure.unit(),
        measure.numerator().orElse(null),
        measure.denominator().orElse(null),
        measure.breakdowns(),
        measure.frequency(),
        measure.supply(),
        measure.direction(),
        measure.derivedNow() ? "counted" : "notReported");
  }
}
