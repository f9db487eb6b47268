package org.pdu.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.pdu.people.usecase.ImportHeadcounts;
import org.pdu.people.usecase.ImportHeadcounts.Preview;
import org.pdu.people.usecase.RecordHeadcounts;
import org.pdu.people.usecase.ShowHeadcounts;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.rest.Idempotent;
import org.pdu.platform.rest.Page;
import org.pdu.platform.rest.Problem;

/** How many people services say they employ. */
@Path("/headcounts")
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
@RequestScoped
@SecurityRequirement(name = "token")
public class HeadcountsResource {
  @Inject ShowHeadcounts show;
  @Inject RecordHeadcounts record;
  @Inject ImportHeadcounts imports;

  /** How many words were new; nought when all of it had been said before. */
  public record Taken(int recorded) {}

  @GET
  @Operation(summary = "A service's headcount by job role, as it stands in a month")
  @APIResponse(responseCode = "200", description = "Every job role, all on one page.")
  @APIResponse(responseCode = "401", description = "No token, or one that no longer holds.")
  @APIResponse(responseCode = "403", description = "Another organisation's service.")
  @APIResponse(
      responseCode = "404",
      description = "There is no such service.",
      content = @Content(mediaType = Problem.JSON))
  @APIResponse(responseCode = "422", description = "That is no month.")
  public Page<HeadcountJson> all(
      @QueryParam("service") @DefaultValue("") String service,
      @QueryParam("month") @DefaultValue("") String month) {
    var sheet = show.sheet(service, month(month));
    return new Page<>(sheet.lines().stream().map(HeadcountJson::of).toList(), null);
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Says how many people a service employs, from a month on")
  @APIResponse(responseCode = "201", description = "Taken; figures use it from now on.")
  @APIResponse(responseCode = "401", description = "No token, or one that no longer holds.")
  @APIResponse(responseCode = "403", description = "Another organisation's service.")
  @APIResponse(
      responseCode = "404",
      description = "There is no such service.",
      content = @Content(mediaType = Problem.JSON))
  @APIResponse(responseCode = "422", description = "Not right, or unlikely and not said to be.")
  public Response say(
      @RequestBody(content = @Content(schema = @Schema(implementation = HeadcountRequest.class)))
          JsonValue body) {
    int recorded = record.take(HeadcountRequest.parse(body));
    return Response.status(201).entity(new Taken(recorded)).build();
  }

  /**
   * A row of a file that can't be taken.
   *
   * @param row as the file counts
   */
  public record Trouble(int row, String message) {}

  /**
   * What a file comes to.
   *
   * @param silent rows that say nothing
   * @param recorded how many words were new; nought before it is confirmed
   */
  public record Looked(List<Trouble> problems, int good, int silent, int recorded) {
    static Looked of(Preview seen, int recorded) {
      return new Looked(
          seen.problems().stream().map(row -> new Trouble(row.number(), row.problem())).toList(),
          seen.good().size(),
          seen.silent(),
          recorded);
    }
  }

  @POST
  @Path("/imports")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Headcounts of an organisation from a file, CSV or a workbook",
      description =
          "The body is the file itself. Without confirm=true it is only looked at, row by row."
              + " sure=true: numbers that are hardly likely are right.")
  @APIResponse(responseCode = "200", description = "Looked at; nothing is written")
  @APIResponse(responseCode = "201", description = "Taken, all of it")
  @APIResponse(responseCode = "401", description = "No token, or one that no longer holds.")
  @APIResponse(responseCode = "403", description = "Another organisation's.")
  @APIResponse(responseCode = "404", description = "There is no such organisation.")
  @APIResponse(responseCode = "413", description = "More than eight megabytes")
  @APIResponse(responseCode = "422", description = "Not readable, or rows to put right first")
  public Response file(
      @QueryParam("organisation") @DefaultValue("") String organisation,
      @QueryParam("confirm") @DefaultValue("false") boolean confirm,
      @QueryParam("sure") @DefaultValue("false") boolean sure,
      byte[] file) {
    var rows = imports.rows(organisation, file);
    int recorded = confirm ? imports.take(organisation, rows, sure) : 0;
    var looked = Looked.of(imports.preview(organisation, rows), recorded);
    return Response.status(confirm ? 201 : 200).entity(looked).build();
  }

  private YearMonth month(String text) {
    try {
      return text.isEmpty() ? show.thisMonth() : YearMonth.parse(text);
    } catch (DateTimeException none) {
      throw new Unacceptable("month", "Give a month, such as 2026-11.");
    }
  }
}
