package org.pdu.outcomes.rest;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pdu.outcomes.model.Unit;
import org.pdu.outcomes.usecase.ShowSeries.Asked;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.problem.Unacceptable.Flaw;

/** Which figures of which unit over which months, as an address says it. */
record SeriesQuery(
    String unit, String id, String from, String to, String module, String of, String figure) {
  private static final int MONTHS = 24;

  /** Known once {@link #asked} has been. */
  Unit.Kind kind() {
    return Unit.Kind.of(unit).orElse(Unit.Kind.CITY);
  }

  /**
   * @throws Unacceptable with everything that is wrong, field by field
   */
  Asked asked(YearMonth present) {
    List<Flaw> flaws = new ArrayList<>();
    if (Unit.Kind.of(unit).isEmpty()) {
      flaws.add(new Flaw("unit", "Use city, organisation, service or jobRole."));
    } else if (kind() != Unit.Kind.CITY && id.isEmpty()) {
      flaws.add(new Flaw("id", "Say which one: give its id."));
    }
    oneOf("of", of, "organisations", "services", flaws);
    oneOf("figure", figure, "coverage", "people", flaws);
    var last = month("to", to, flaws).orElse(present);
    var first = month("from", from, flaws).orElse(last.minusMonths(MONTHS - 1L));
    if (flaws.isEmpty() && first.isAfter(last)) {
      flaws.add(new Flaw("from", "“from” must not be after “to”."));
    }
    if (!flaws.isEmpty()) {
      throw new Unacceptable(flaws);
    }
    return new Asked(module, of.equals("services"), figure.equals("people"), first, last);
  }

  private static void oneOf(String field, String word, String one, String other, List<Flaw> flaws) {
    if (!word.equals(one) && !word.equals(other)) {
      flaws.add(new Flaw(field, "Use " + one + " or " + other + "."));
    }
  }

  private static Optional<YearMonth> month(String field, String text, List<Flaw> flaws) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text));
    } catch (DateTimeParseException e) {
      flaws.add(new Flaw(field, "Give a month such as 2026-11."));
      return Optional.empty();
    }
  }
}
