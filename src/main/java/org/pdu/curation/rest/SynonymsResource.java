package org.pdu.curation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.pdu.curation.model.Synonyms.Synonym;
import org.pdu.curation.usecase.KeepWords;
import org.pdu.curation.usecase.ShowWords;
import org.pdu.platform.rest.Body;
import org.pdu.platform.rest.EntityVersion;
import org.pdu.platform.rest.Idempotent;
import org.pdu.platform.rest.Page;

/** The lines that curators wrote, for programs. */
@Path("/search/synonyms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class SynonymsResource {
  @Inject ShowWords show;
  @Inject KeepWords keep;

  /**
   * A line.
   *
   * @param line as people write it: {@code SMD, severe and multiple disadvantage}
   * @param retired since when nothing is looked for because of it; null while it is in use
   * @param history newest first; left out of lists
   */
  public record SynonymJson(
      String id,
      String line,
      @Nullable String retired,
      int version,
      @Nullable List<ChangeJson> history) {}

  /** What is sent to add or change a line. */
  public record LineAndReason(String line, String why) {}

  @GET
  @Operation(summary = "The lines that curators wrote, newest first")
  @APIResponse(responseCode = "200", description = "Some of them")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  public Page<SynonymJson> all(
      @QueryParam("retired") boolean retired, @QueryParam("after") @Nullable String after) {
    var page = show.page(retired, Cursors.number(after));
    return new Page<>(
        page.items().stream().map(each -> json(each, null)).toList(),
        page.next().map(String::valueOf).orElse(null));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One line and how it came to be")
  @APIResponse(responseCode = "200", description = "The line; its version as ETag")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  @APIResponse(responseCode = "404", description = "No such line")
  public Response one(@PathParam("id") String id) {
    return answer(200, show.of(id));
  }

  @POST
  @Idempotent
  @Operation(summary = "Add a line; every search follows within seconds")
  @APIResponse(responseCode = "201", description = "Added")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  @APIResponse(responseCode = "409", description = "There are too many lines")
  @APIResponse(responseCode = "422", description = "Fields to mend, or said already")
  public Response add(
      @RequestBody(content = @Content(schema = @Schema(implementation = LineAndReason.class)))
          JsonValue sent) {
    var body = Body.of(sent);
    return answer(201, keep.add(body.text("line"), body.text("why")));
  }

  @POST
  @Path("{id}/change")
  @Operation(summary = "Change a line")
  @APIResponse(responseCode = "200", description = "Changed, or said so already")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  @APIResponse(responseCode = "404", description = "No such line")
  @APIResponse(responseCode = "409", description = "The line is retired")
  @APIResponse(responseCode = "412", description = "Changed since the version in If-Match")
  @APIResponse(responseCode = "422", description = "Fields to mend, or said already")
  public Response change(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String seen,
      @RequestBody(content = @Content(schema = @Schema(implementation = LineAndReason.class)))
          JsonValue sent) {
    var body = Body.of(sent);
    return answer(
        200, keep.change(id, body.text("line"), body.text("why"), EntityVersion.of(seen)));
  }

  @POST
  @Path("{id}/retire")
  @Operation(summary = "Look for nothing more because of a line")
  @APIResponse(responseCode = "200", description = "Retired, now or before")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  @APIResponse(responseCode = "404", description = "No such line")
  @APIResponse(responseCode = "412", description = "Changed since the version in If-Match")
  @APIResponse(responseCode = "422", description = "A reason is missing")
  public Response retire(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String seen,
      @RequestBody(content = @Content(schema = @Schema(implementation = Reason.class)))
          JsonValue sent) {
    return answer(200, keep.retire(id, Body.of(sent).text("why"), EntityVersion.of(seen)));
  }

  private Response answer(int status, Synonym synonym) {
    return Response.status(status)
        .entity(json(synonym, ChangeJson.of(show.history(synonym))))
        .header("ETag", EntityVersion.tag(synonym.version()))
        .build();
  }

  private static SynonymJson json(Synonym synonym, @Nullable List<ChangeJson> history) {
    return new SynonymJson(
        synonym.id().toString(),
        synonym.line().text(),
        synonym.retired().map(Instant::toString).orElse(null),
        synonym.version(),
        history);
  }
}
