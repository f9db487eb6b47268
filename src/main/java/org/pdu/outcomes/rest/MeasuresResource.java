package org.pdu.outcomes.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.pdu.outcomes.model.Unit;
import org.pdu.outcomes.usecase.ShowFramework;
import org.pdu.outcomes.usecase.ShowSeries;
import org.pdu.outcomes.usecase.ShowSeries.Asked;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.rest.Page;
import org.pdu.platform.time.CityClock;

/** The outcome framework and its figures, the same as on the pages. */
@Path("/outcomes/measures")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MeasuresResource {
  @Inject ShowFramework showFramework;
  @Inject ShowSeries showSeries;
  @Inject CityClock clock;

  @GET
  @Operation(summary = "All measures of the framework, also those that nobody reports yet")
  public Page<MeasureJson> all() {
    return new Page<>(showFramework.all().rows().stream().map(MeasureJson::of).toList(), null);
  }

  @GET
  @Path("{code}/series")
  @Operation(
      summary = "A measure by month; small numbers are held back from who may not see the people")
  public List<PointJson> series(
      @PathParam("code") String code,
      @QueryParam("unit") @DefaultValue("city") String unit,
      @QueryParam("id") @DefaultValue("") String id,
      @QueryParam("from") @DefaultValue("") String from,
      @QueryParam("to") @DefaultValue("") String to,
      @QueryParam("module") @DefaultValue("") String module,
      @QueryParam("of") @DefaultValue("organisations") String of) {
    var flaws = new ArrayList<Unacceptable.Flaw>();
    var kind = Unit.Kind.of(unit);
    if (kind.isEmpty()) {
      flaws.add(new Unacceptable.Flaw("unit", "Use city, organisation, service or jobRole."));
    } else if (kind.get() != Unit.Kind.CITY && id.isEmpty()) {
      flaws.add(new Unacceptable.Flaw("id", "Say which one: give its id."));
    }
    if (!of.equals("organisations") && !of.equals("services")) {
      flaws.add(new Unacceptable.Flaw("of", "Use organisations or services."));
    }
    var last = month("to", to, clock.thisMonth(), flaws);
    var first = month("from", from, last.minusMonths(23), flaws);
    if (flaws.isEmpty() && first.isAfter(last)) {
      flaws.add(new Unacceptable.Flaw("from", "“from” must not be after “to”."));
    }
    showFramework.of(code);
    if (!flaws.isEmpty() || kind.isEmpty()) {
      throw new Unacceptable(flaws);
    }
    var asked = new Asked(module, of.equals("services"), first, last);
    return showSeries.of(code, kind.get(), id, asked).stream().map(PointJson::of).toList();
  }

  private static YearMonth month(
      String field, String text, YearMonth usual, List<Unacceptable.Flaw> flaws) {
    return parsed(field, text, flaws).orElse(usual);
  }

  private static Optional<YearMonth> parsed(
      String field, String text, List<Unacceptable.Flaw> flaws) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text));
    } catch (DateTimeParseException e) {
      flaws.add(new Unacceptable.Flaw(field, "Give a month such as 2026-11."));
      return Optional.empty();
    }
  }
}
