package org.pdu.outcomes.model;

import java.util.List;
import java.util.Optional;

/**
 * What the framework asks for, in one row: who gathers it, how, and whether this product can count
 * it.
 *
 * @param numerator what is counted; empty for words and money
 * @param denominator the whole it is a share of; empty where there is none
 * @param definedBy source or ours
 * @param supply derived, partner or nobody
 * @param derivedNow whether the product counts it today
 */
public record Measure(
    String code,
    String title,
    String definition,
    List<String> kinds,
    String unit,
    Optional<String> numerator,
    Optional<String> denominator,
    String definedBy,
    List<String> breakdowns,
    String source,
    String frequency,
    String collectedBy,
    String availability,
    String supply,
    boolean derivedNow,
    String direction,
    Optional<String> note) {

  /** How a figure gets in, in words. */
  public String supplyInWords() {
    return switch (supply) {
      case "derived" -> derivedNow ? "Counted here" : "Can be counted here, not yet";
      case "partner" -> "Sent by partners";
      default -> "Nobody is named yet";
    };
  }

  /** How often a figure is due, in words. */
  public String frequencyInWords() {
    return switch (frequency) {
      case "monthly" -> "every month";
      case "quarterly" -> "every three months";
      case "halfYearly" -> "every six months";
      case "yearly" -> "every year";
      default -> "once";
    };
  }

  /** What sort of figure it is, in words. */
  public String kindsInWords() {
    return String.join(
        ", ",
        kinds.stream()
            .map(kind ->
                switch (kind) {
                  case "testimony" -> "what people say";
                  case "scale" -> "a scale";
                  default -> kind;
                })
            .toList());
  }

  /** Which way is better, in words. */
  public String directionInWords() {
    return switch (direction) {
      case "up" -> "More is better";
      case "down" -> "Less is better";
      default -> "Neither more nor less is better";
    };
  }
}
