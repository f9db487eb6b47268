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
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.pdu.outcomes.model.Unit;
import org.pdu.outcomes.usecase.ShowMeasures;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.rest.Page;

/** The outcome framework and its figures. */
@Path("/outcomes/measures")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MeasuresResource {
  @Inject ShowMeasures showMeasures;

  @GET
  @Operation(summary = "The whole framework: its distinct measures and who supplies them")
  public Page<MeasureJson> all() {
    return new Page<>(MeasureJson.all(showMeasures.all()), null);
  }

  @GET
  @Path("{code}/series")
  @Operation(summary = "A measure of a unit, month by month; the same numbers as on the page")
  public List<PointJson> series(
      @PathParam("code") String code,
      @QueryParam("unit") @DefaultValue("city") String unit,
      @QueryParam("id") @DefaultValue("") String id,
      @QueryParam("from") @DefaultValue("") String from,
      @QueryParam("to") @DefaultValue("") String to,
      @QueryParam("module") @DefaultValue("") String module) {
    var kind =
        Unit.Kind.of(unit)
            .orElseThrow(() ->
                new Unacceptable("unit", "Say “city”, “organisation”, “service” or “jobRole”."));
    var first = month("from", from, YearMonth.of(1, 1));
    var last = month("to", to, YearMonth.of(9999, 12));
    return showMeasures.series(code, kind, id, module).stream()
        .filter(point -> !point.month().isBefore(first) && !point.month().isAfter(last))
        .map(PointJson::of)
        .toList();
  }

  private static YearMonth month(String field, String text, YearMonth none) {
    try {
      return text.isEmpty() ? none : YearMonth.parse(text);
    } catch (DateTimeException notOne) {
      throw new Unacceptable(field, "Give a month such as 2026-11.");
    }
  }
}
