package org.pdu.curation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
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
import org.pdu.curation.model.Pins.Pin;
import org.pdu.curation.usecase.KeepPins;
import org.pdu.curation.usecase.KeepPins.Wish;
import org.pdu.curation.usecase.ShowPins;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.rest.Body;
import org.pdu.platform.rest.EntityVersion;
import org.pdu.platform.rest.Idempotent;
import org.pdu.platform.rest.Page;

/** What stands first for which words, for programs. */
@Path("/search/pins")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class PinsResource {
  @Inject ShowPins show;
  @Inject KeepPins keep;

  /**
   * A pin.
   *
   * @param words in small letters
   * @param documents ids as the search gives them, one to three, in order
   * @param ends the last day
   * @param retired null while nobody has retired it
   * @param history newest first; left out of lists
   */
  public record PinJson(
      String id,
      String words,
      List<String> documents,
      String ends,
      @Nullable String retired,
      int version,
      @Nullable List<ChangeJson> history) {}

  /** What is sent to add or change a pin; without a last day it holds for six months. */
  public record PinAndReason(String words, List<String> documents, String ends, String why) {}

  @GET
  @Operation(summary = "Pins, newest first; those that hold, or those that ended")
  @APIResponse(responseCode = "200", description = "Some of them")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  public Page<PinJson> all(
      @QueryParam("ended") boolean ended, @QueryParam("after") @Nullable String after) {
    var page = show.page(ended, Cursors.number(after));
    return new Page<>(
        page.items().stream().map(each -> json(each, null)).toList(),
        page.next().map(String::valueOf).orElse(null));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One pin and how it came to be")
  @APIResponse(responseCode = "200", description = "The pin; its version as ETag")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  @APIResponse(responseCode = "404", description = "No such pin")
  public Response one(@PathParam("id") String id) {
    return answer(200, show.of(id));
  }

  @POST
  @Idempotent
  @Operation(summary = "Let documents stand first for certain words")
  @APIResponse(responseCode = "201", description = "Added")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  @APIResponse(responseCode = "409", description = "There are too many pins")
  @APIResponse(responseCode = "422", description = "Fields to mend, or pinned already")
  public Response add(
      @RequestBody(content = @Content(schema = @Schema(implementation = PinAndReason.class)))
          JsonValue sent) {
    return answer(201, keep.add(wish(sent)));
  }

  @POST
  @Path("{id}/change")
  @Operation(summary = "Change a pin")
  @APIResponse(responseCode = "200", description = "Changed, or said so already")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  @APIResponse(responseCode = "404", description = "No such pin")
  @APIResponse(responseCode = "409", description = "The pin is retired")
  @APIResponse(responseCode = "412", description = "Changed since the version in If-Match")
  @APIResponse(responseCode = "422", description = "Fields to mend, or pinned already")
  public Response change(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String seen,
      @RequestBody(content = @Content(schema = @Schema(implementation = PinAndReason.class)))
          JsonValue sent) {
    return answer(200, keep.change(id, wish(sent), EntityVersion.of(seen)));
  }

  @POST
  @Path("{id}/retire")
  @Operation(summary = "Let nothing stand first because of a pin any more")
  @APIResponse(responseCode = "200", description = "Retired, now or before")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  @APIResponse(responseCode = "404", description = "No such pin")
  @APIResponse(responseCode = "412", description = "Changed since the version in If-Match")
  @APIResponse(responseCode = "422", description = "A reason is missing")
  public Response retire(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String seen,
      @RequestBody(content = @Content(schema = @Schema(implementation = Reason.class)))
          JsonValue sent) {
    return answer(200, keep.retire(id, Body.of(sent).text("why"), EntityVersion.of(seen)));
  }

  private static Wish wish(JsonValue sent) {
    var body = Body.of(sent);
    return new Wish(body.text("words"), documents(sent), body.day("ends"), body.text("why"));
  }

  private static List<String> documents(JsonValue sent) {
    var value = ((JsonObject) sent).get("documents");
    if (value == null || value == JsonValue.NULL) {
      return List.of();
    }
    if (value instanceof JsonArray many && many.stream().allMatch(JsonString.class::isInstance)) {
      return many.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }
    throw new Unacceptable("documents", "Send a list of ids.");
  }

  private Response answer(int status, Pin pin) {
    return Response.status(status)
        .entity(json(pin, ChangeJson.of(show.history(pin))))
        .header("ETag", EntityVersion.tag(pin.version()))
        .build();
  }

  private static PinJson json(Pin pin, @Nullable List<ChangeJson> history) {
    return new PinJson(
        pin.id().toString(),
        pin.said().words(),
        pin.said().documents(),
        pin.said().ends().toString(),
        pin.retired().map(Instant::toString).orElse(null),
        pin.version(),
        history);
  }
}
