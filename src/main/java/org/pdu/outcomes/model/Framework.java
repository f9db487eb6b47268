package org.pdu.outcomes.model;

import java.util.List;
import java.util.Optional;

/** The whole outcome framework, also what nobody measures yet. */
public record Framework(
    int version, String title, String source, String note, List<Outcome> outcomes) {

  /** What is hoped for, and the rows that would show it. */
  public record Outcome(
      int number, int table, String term, String level, String title, List<Row> rows) {}

  /**
   * A row of the plan.
   *
   * @param code its own code
   * @param measure what it asks for; of an earlier row where it repeats that
   */
  public record Row(String code, String title, Measure measure) {
    /** Whether an earlier row asks for the same. */
    public boolean repeats() {
      return !code.equals(measure.code());
    }
  }

  /** The row of that code. */
  public Optional<Row> row(String code) {
    return rows().stream().filter(row -> row.code().equals(code)).findFirst();
  }

  /** All rows, in the plan's order. */
  public List<Row> rows() {
    return outcomes.stream().flatMap(outcome -> outcome.rows().stream()).toList();
  }

  /** The distinct measures, each once. */
  public List<Measure> measures() {
    return rows().stream().filter(row -> !row.repeats()).map(Row::measure).toList();
  }
}
