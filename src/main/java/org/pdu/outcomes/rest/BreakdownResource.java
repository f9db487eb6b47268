package org.pdu.outcomes.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;
import org.pdu.outcomes.model.Unit;
import org.pdu.outcomes.usecase.ShowBreakdown;
import org.pdu.people.Place;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.rest.Problem;

/** The tables of the outcome pages: present figures by organisation, service or job role. */
@Path("/outcomes/breakdown")
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
@RequestScoped
public class BreakdownResource {
  @Inject ShowBreakdown showBreakdown;

  /** A row: people trained so far, and the share of posts held by somebody trained. */
  @Schema(name = "BreakdownRow")
  public record Row(
      String id,
      String name,
      @Schema(description = "Different people trained so far, also those who moved on since")
          PointJson people,
      @Schema(description = "Posts held by somebody trained, of all posts that we know of")
          PointJson coverage,
      @Schema(description = "Services with a known headcount") long servicesKnown,
      @Schema(description = "Services there are") long services) {}

  /** As many as fit on a page. */
  @Schema(name = "BreakdownPage")
  public record Rows(
      List<Row> items,
      @Schema(description = "Pass it as after to get the next page; null on the last")
          @Nullable String next) {}

  @GET
  @SecurityRequirement(name = "token")
  @Operation(
      summary = "Present figures by organisation, service or job role",
      description =
          "Places where somebody is in post or a headcount was ever given, 25 a page. Small numbers"
              + " are held back from whoever may not see the people, and so is what they would"
              + " follow from; the same figures as in the series.")
  @APIResponse(
      responseCode = "200",
      description = "A page of rows, by name.",
      content = @Content(schema = @Schema(implementation = Rows.class)))
  @APIResponse(responseCode = "401", description = "No token, or one that no longer holds.")
  @APIResponse(responseCode = "403", description = "Another organisation's, or not your role.")
  @APIResponse(responseCode = "404", description = "No organisation has this id.")
  @APIResponse(responseCode = "422", description = "A word, module or page that is not known.")
  public Rows page(
      @Parameter(
              description = "What a row is",
              schema = @Schema(enumeration = {"organisation", "service", "jobRole"}))
          @QueryParam("by")
          @DefaultValue("organisation")
          String by,
      @Parameter(description = "An organisation's id; empty for the whole city")
          @QueryParam("organisation")
          @DefaultValue("")
          String organisation,
      @Parameter(description = "A module's slug; empty for any module")
          @QueryParam("module")
          @DefaultValue("")
          String module,
      @Parameter(description = "What next of the page before says")
          @QueryParam("after")
          @DefaultValue("")
          String after) {
    var kind =
        Unit.Kind.of(by)
            .filter(k -> k != Unit.Kind.CITY)
            .orElseThrow(() -> new Unacceptable("by", "Use organisation, service or jobRole."));
    var table =
        showBreakdown.of(Place.Kind.valueOf(kind.name()), organisation, module, plain(after));
    return new Rows(
        table.lines().stream().map(BreakdownResource::row).toList(),
        table.next().map(BreakdownResource::coded).orElse(null));
  }

  private static Row row(ShowBreakdown.Line line) {
    var now = line.now();
    var period = now.month().toString();
    return new Row(
        line.place().id().toString(),
        line.place().name(),
        PointJson.of(period, now.people()),
        PointJson.of(period, now.coverage()),
        now.servicesKnown(),
        now.services());
  }

  private static String coded(String mark) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(mark.getBytes(StandardCharsets.UTF_8));
  }

  private static String plain(String after) {
    try {
      return new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Unacceptable("after", "This is not the end of a page of this table. Begin again.");
    }
  }
}
