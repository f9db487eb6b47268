package org.pdu.outcomes.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.pdu.outcomes.model.Unit;
import org.pdu.outcomes.usecase.ShowSeries.Asked;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.problem.Unacceptable.Flaw;

/** Which figures of which unit over which months, as an address says it. */
public class SeriesQuery {
  private static final int MONTHS = 24;

  @Parameter(
      description = "What the figures are about",
      schema = @Schema(enumeration = {"city", "organisation", "service", "jobRole"}))
  @QueryParam("unit")
  @DefaultValue("city")
  String unit = "city";

  @Parameter(description = "The unit's id; none for the city")
  @QueryParam("id")
  @DefaultValue("")
  String id = "";

  @Parameter(description = "The first month, such as 2026-01; two years before the last if empty")
  @QueryParam("from")
  @DefaultValue("")
  String from = "";

  @Parameter(description = "The last month; the present one if empty")
  @QueryParam("to")
  @DefaultValue("")
  String to = "";

  @Parameter(description = "A module's slug; empty for any module")
  @QueryParam("module")
  @DefaultValue("")
  String module = "";

  @Parameter(
      description = "Of 1.1: which places are counted in the city",
      schema = @Schema(enumeration = {"organisations", "services"}))
  @QueryParam("of")
  @DefaultValue("organisations")
  String of = "organisations";

  @Parameter(
      description = "Of 1.2: which figure",
      schema = @Schema(enumeration = {"coverage", "people"}))
  @QueryParam("figure")
  @DefaultValue("coverage")
  String figure = "coverage";

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
