package org.pdu.outcomes.model;

import java.util.List;

/**
 * A metric of the outcome framework; keys and words as {@code content/outcomes/measures.yaml}
 * explains them.
 *
 * @param repeats the code of the row that this one repeats; empty for a measure of its own
 * @param supply {@code derived}, {@code partner} or {@code nobody}
 * @param derivedNow whether the product computes it today
 */
public record Measure(
    String code,
    String repeats,
    String title,
    String definition,
    List<String> kinds,
    String unit,
    String numerator,
    String denominator,
    String definedBy,
    List<String> breakdowns,
    String source,
    String frequency,
    String collectedBy,
    String availability,
    String supply,
    boolean derivedNow,
    String direction,
    String note) {

  /** A row that repeats another. */
  public static Measure repeating(String code, String repeats, String title) {
    return new Measure(
        code, repeats, title, "", List.of(), "", "", "", "", List.of(), "", "", "", "", "", false,
        "", "");
  }

  /** Who supplies it, in words. */
  public String supplyInWords() {
    return switch (supply) {
      case "derived" -> derivedNow ? "Counted here" : "Can be counted here, not yet";
      case "partner" -> "A partner supplies it";
      default -> "Nobody supplies it yet";
    };
  }

  /** How often, in words. */
  public String frequencyInWords() {
    return switch (frequency) {
      case "monthly" -> "every month";
      case "quarterly" -> "every three months";
      case "halfYearly" -> "twice a year";
      case "yearly" -> "every year";
      case "once" -> "once";
      default -> "not said";
    };
  }
}
