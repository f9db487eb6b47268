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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;
import org.pdu.outcomes.usecase.ShowFramework;
import org.pdu.outcomes.usecase.ShowSeries;
import org.pdu.platform.rest.Problem;
import org.pdu.platform.time.CityClock;

/** The outcome framework and its figures, the same as on the pages. */
@Path("/outcomes/measures")
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
@RequestScoped
public class MeasuresResource {
  @Inject ShowFramework showFramework;
  @Inject ShowSeries showSeries;
  @Inject CityClock clock;

  /** All there are: one page. */
  @Schema(name = "MeasuresPage")
  public record Measures(
      List<MeasureJson> items,
      @Schema(description = "null: there is one page only") @Nullable String next) {}

  @GET
  @SecurityRequirement(name = "token")
  @Operation(summary = "All measures of the framework, also those that nobody reports yet")
  @APIResponse(
      responseCode = "200",
      description = "All measures, in the plan's order.",
      content = @Content(schema = @Schema(implementation = Measures.class)))
  @APIResponse(responseCode = "401", description = "No token, or one that no longer holds.")
  @APIResponse(responseCode = "403", description = "Your role sees no figures.")
  public Measures all() {
    return new Measures(showFramework.all().rows().stream().map(MeasureJson::of).toList(), null);
  }

  @GET
  @Path("{code}/series")
  @SecurityRequirement(name = "token")
  @Operation(
      summary = "A measure by month; small numbers are held back from who may not see the people",
      description =
          "Measure 1.2 has two figures: coverage, the share of posts held by somebody trained; and"
              + " people, different people trained so far, also those who moved on since. Both name"
              + " the services with a known headcount. Measures that nobody reports have no points.")
  @APIResponse(
      responseCode = "200",
      description = "A point a month, oldest first, from the first that anything is known of.",
      content =
          @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PointJson.class)))
  @APIResponse(responseCode = "401", description = "No token, or one that no longer holds.")
  @APIResponse(responseCode = "403", description = "Another organisation's, or not your role.")
  @APIResponse(responseCode = "404", description = "No measure has this code, or no unit this id.")
  @APIResponse(responseCode = "422", description = "A word, month or module that is not known.")
  public List<PointJson> series(
      @PathParam("code") String code,
      @Parameter(
              description = "What the figures are about",
              schema = @Schema(enumeration = {"city", "organisation", "service", "jobRole"}))
          @QueryParam("unit")
          @DefaultValue("city")
          String unit,
      @Parameter(description = "The unit's id; none for the city")
          @QueryParam("id")
          @DefaultValue("")
          String id,
      @Parameter(description = "The first month; two years before the last if empty")
          @QueryParam("from")
          @DefaultValue("")
          String from,
      @Parameter(description = "The last month, such as 2026-11; the present one if empty")
          @QueryParam("to")
          @DefaultValue("")
          String to,
      @Parameter(description = "A module's slug; empty for any module")
          @QueryParam("module")
          @DefaultValue("")
          String module,
      @Parameter(
              description = "Of 1.1: which places are counted in the city",
              schema = @Schema(enumeration = {"organisations", "services"}))
          @QueryParam("of")
          @DefaultValue("organisations")
          String of,
      @Parameter(
              description = "Of 1.2: which figure",
              schema = @Schema(enumeration = {"coverage", "people"}))
          @QueryParam("figure")
          @DefaultValue("coverage")
          String figure) {
    showFramework.of(code);
    var query = new SeriesQuery(unit, id, from, to, module, of, figure);
    var asked = query.asked(clock.thisMonth());
    return showSeries.of(code, query.kind(), id, asked).stream().map(PointJson::of).toList();
  }
}
