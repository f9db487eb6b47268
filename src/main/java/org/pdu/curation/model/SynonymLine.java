package org.pdu.curation.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ways of saying the same thing; or words for which others are looked for as well, and not the
 * other way round.
 *
 * @param asked what people ask for
 * @param also what is looked for as well; empty where each of the ways stands for all of them
 */
public record SynonymLine(List<String> asked, List<String> also) {
  /** So many ways of saying it in one line. */
  public static final int MOST = 20;

  /** So many characters in each. */
  public static final int LONGEST = 80;

  private static final String ARROW = "=>";

  public SynonymLine {
    asked = List.copyOf(asked);
    also = List.copyOf(also);
  }

  /** One way leads to another. */
  public record Step(String from, String to) {}

  /** As people write it: parted by commas, with {@code =>} between what is asked and the rest. */
  public static SynonymLine of(String text) {
    int arrow = text.indexOf(ARROW);
    return arrow < 0
        ? new SynonymLine(ways(text), List.of())
        : new SynonymLine(
            ways(text.substring(0, arrow)), ways(text.substring(arrow + ARROW.length())));
  }

  private static List<String> ways(String text) {
    return Arrays.stream(text.split(",", -1))
        .map(way -> way.strip().replaceAll("[\\s\\u00a0]+", " "))
        .filter(way -> !way.isEmpty())
        .distinct()
        .toList();
  }

  public boolean oneWay() {
    return !also.isEmpty();
  }

  /** All ways, those asked for first. */
  public List<String> all() {
    return Stream.concat(asked.stream(), also.stream()).toList();
  }

  /** As people write it. */
  public String text() {
    var first = String.join(", ", asked);
    return oneWay() ? first + " " + ARROW + " " + String.join(", ", also) : first;
  }

  /** For the search: what is asked for is looked for as well, where others are. */
  public String forSearch() {
    return oneWay()
        ? String.join(", ", asked) + " " + ARROW + " " + String.join(", ", all())
        : text();
  }

  /** The same for lines that do the same. */
  public String key() {
    return sorted(asked) + (oneWay() ? ARROW + sorted(also) : "");
  }

  private static String sorted(List<String> ways) {
    return ways.stream().map(Phrases::plain).sorted().distinct().collect(Collectors.joining(","));
  }

  /** What leads to what, as it is compared. */
  public Set<Step> steps() {
    var to = oneWay() ? also : asked;
    var steps = new HashSet<Step>();
    for (var from : asked) {
      for (var way : to) {
        var step = new Step(Phrases.plain(from), Phrases.plain(way));
        if (!step.from().equals(step.to())) {
          steps.add(step);
        }
      }
    }
    return steps;
  }

  /** What it will do, in sentences. */
  public List<String> sentences() {
    var sentences = new ArrayList<String>();
    for (var way : asked) {
      var others = oneWay() ? also : asked.stream().filter(each -> !each.equals(way)).toList();
      sentences.add("Questions with “" + way + "” will also look for " + quoted(others) + ".");
    }
    if (oneWay()) {
      sentences.add("Questions with " + quoted(also) + " stay as they are.");
    }
    return sentences;
  }

  private static String quoted(List<String> ways) {
    return ways.stream().map(way -> "“" + way + "”").collect(Collectors.joining(" or "));
  }
}
