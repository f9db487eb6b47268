package org.pdu.curation.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is wrong with a line, in words for whoever wrote it. */
public final class LineCheck {
  private static final int LONGEST_LINE = 2_000;
  private final GivenWords given;

  public LineCheck(GivenWords given) {
    this.given = given;
  }

  /** The first thing to mend in the form of it. */
  public Optional<String> form(String text) {
    if (text.isBlank()) {
      return Optional.of("Give at least two ways of saying the same thing.");
    }
    if (text.length() > LONGEST_LINE || Phrases.odd(text)) {
      return Optional.of("Give one line of letters, digits and signs.");
    }
    if (text.indexOf("=>") != text.lastIndexOf("=>")) {
      return Optional.of("Use => once at most.");
    }
    var line = SynonymLine.of(text);
    boolean lonely = text.contains("=>") && (line.asked().isEmpty() || line.also().isEmpty());
    if (lonely || line.steps().isEmpty()) {
      return Optional.of("Give at least two ways of saying the same thing, parted by a comma.");
    }
    if (line.all().size() > SynonymLine.MOST) {
      return Optional.of("Give " + SynonymLine.MOST + " ways of saying it or fewer.");
    }
    return line.all().stream().map(this::way).flatMap(Optional::stream).findFirst();
  }

  private Optional<String> way(String way) {
    if (way.length() > SynonymLine.LONGEST) {
      return Optional.of(
          "Use " + SynonymLine.LONGEST + " characters or fewer for each way of saying it.");
    }
    if (way.chars().anyMatch(sign -> "\\#=<>".indexOf(sign) >= 0)) {
      return Optional.of("Leave out \\, #, =, < and > in “" + way + "”.");
    }
    if (way.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Optional.of("Use letters or digits in “" + way + "”.");
    }
    if (given.common(way)) {
      return Optional.of("“" + way + "” is too common to tell one text from another.");
    }
    return Optional.empty();
  }

  /** What says all of it already, if anything does. */
  public Optional<String> saidBy(SynonymLine line, List<SynonymLine> others) {
    var steps = line.steps();
    var known =
        others.stream().flatMap(other -> other.steps().stream()).collect(Collectors.toSet());
    return known.containsAll(steps)
        ? others.stream()
            .filter(other -> other.steps().stream().anyMatch(steps::contains))
            .map(SynonymLine::text)
            .findFirst()
        : Optional.empty();
  }
}
