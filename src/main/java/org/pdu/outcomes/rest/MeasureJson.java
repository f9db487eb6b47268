package org.pdu.outcomes.rest;

import java.util.List;
import org.pdu.outcomes.model.Framework;
import org.pdu.outcomes.model.Framework.Outcome;
import org.pdu.outcomes.model.Measure;

/**
 * A measure of the framework, as {@code content/outcomes/measures.yaml} says it.
 *
 * @param status {@code derived} where the product computes it today, or {@code notReportedYet}
 */
public record MeasureJson(
    String code,
    int outcome,
    String outcomeTitle,
    int table,
    String term,
    String level,
    String title,
    String definition,
    List<String> kinds,
    String unit,
    String numerator,
    String denominator,
    List<String> breakdowns,
    String source,
    String frequency,
    String availability,
    String supply,
    String direction,
    String status) {

  static List<MeasureJson> all(Framework framework) {
    return framework.outcomes().stream()
        .flatMap(outcome ->
            outcome.measures().stream()
                .filter(measure -> measure.repeats().isEmpty())
                .map(measure -> of(outcome, measure)))
        .toList();
  }

  private static MeasureJson of(Outcome outcome, Measure measure) {
    return new MeasureJson(
        measure.code(),
        outcome.number(),
        outcome.title(),
        outcome.table(),
        outcome.term(),
        outcome.level(),
        measure.title(),
        measure.definition(),
        measure.kinds(),
        measure.unit(),
        measure.numerator(),
        measure.denominator(),
        measure.breakdowns(),
        measure.source(),
        measure.frequency(),
        measure.availability(),
        measure.supply(),
        measure.direction(),
        measure.derivedNow() ? "derived" : "notReportedYet");
  }
}
