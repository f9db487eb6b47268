package org.pdu.outcomes.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The outcome framework as published: all of it, also what nobody measures yet.
 *
 * @param source the document it follows
 */
public record Framework(
    int version, String title, String source, String note, List<Outcome> outcomes) {

  /**
   * What is to change.
   *
   * @param table of the delivery plan: 1 for the short term, 2 for the long
   * @param level {@code system}, {@code service} or {@code individual}
   */
  public record Outcome(
      int number, int table, String term, String level, String title, List<Measure> measures) {}

  /** The distinct measures by code; repeats are left out. */
  public Map<String, Measure> distinct() {
    Map<String, Measure> measures = new LinkedHashMap<>();
    for (Outcome outcome : outcomes) {
      for (Measure measure : outcome.measures()) {
        if (measure.repeats().isEmpty()) {
          measures.put(measure.code(), measure);
        }
      }
    }
    return measures;
  }

  /** The measure of a code; of a repeated one, the measure that it repeats. */
  public Optional<Measure> measure(String code) {
    return outcomes.stream()
        .flatMap(outcome -> outcome.measures().stream())
        .filter(measure -> measure.code().equals(code))
        .findFirst()
        .flatMap(
            found -> found.repeats().isEmpty() ? Optional.of(found) : measure(found.repeats()));
  }
}
