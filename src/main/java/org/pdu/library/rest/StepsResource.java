package org.pdu.library.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.pdu.library.model.Move;
import org.pdu.library.usecase.DisagreeOverResource;
import org.pdu.library.usecase.MoveResource;
import org.pdu.library.usecase.WithdrawResource;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.rest.Body;
import org.pdu.platform.rest.EntityVersion;

/** Steps of a resource on its way to readers, and back for good. */
@Path("/library/resources")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class StepsResource {
  @Inject MoveResource moveResource;
  @Inject WithdrawResource withdrawResource;
  @Inject DisagreeOverResource disagree;

  @POST
  @Path("{id}/{verb}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a resource a step further",
      description =
          "The workshop view lists the steps that the caller may take now. Saying yes to what"
              + " carries nobody's experience publishes it.")
  @APIResponse(
      responseCode = "200",
      description = "The step is taken, or was by the same caller; its version as ETag",
      content = @Content(schema = @Schema(implementation = StandingJson.class)))
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "The step is another's to take")
  @APIResponse(responseCode = "404", description = "No such resource or step")
  @APIResponse(responseCode = "409", description = "It stands elsewhere, or is in dispute")
  @APIResponse(responseCode = "410", description = "It was taken back")
  @APIResponse(responseCode = "412", description = "Changed since the version in If-Match")
  @APIResponse(responseCode = "422", description = "A reason, or something else, is missing")
  public Response move(
      @PathParam("id") String id,
      @Parameter(
              description =
                  "ask-support, hand-back, ask-review, take-back, send-back, pass, decline,"
                      + " approve, revise, abandon, keep or archive")
          @PathParam("verb")
          String verb,
      @HeaderParam("If-Match") @Nullable String seen,
      @RequestBody(content = @Content(schema = @Schema(implementation = Sent.Deciding.class)))
          @Nullable JsonValue sent) {
    var step = Move.of(verb).orElseThrow(() -> new NotFound("There is no such step."));
    var reason = sent == null ? "" : Body.of(sent).text("reason");
    return StandingJson.answer(moveResource.move(id, step, reason, EntityVersion.of(seen)));
  }

  @POST
  @Path("{id}/withdraw")
  @Operation(
      summary = "Take a resource back, for good, everywhere",
      description = "Nothing is asked. Sent again, it changes nothing.")
  @APIResponse(responseCode = "204", description = "It is gone")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not the caller's to take back")
  @APIResponse(responseCode = "404", description = "No such resource")
  public void withdraw(@PathParam("id") String id) {
    withdrawResource.now(id);
  }

  @POST
  @Path("{id}/dispute")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Say that contributor and organisation don't agree: it is hidden and frozen")
  @APIResponse(responseCode = "204", description = "A dispute is open")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "For contributor and the unit's staff alone")
  @APIResponse(responseCode = "404", description = "No such resource")
  @APIResponse(responseCode = "410", description = "It was taken back")
  @APIResponse(responseCode = "422", description = "Nothing is said")
  public void dispute(
      @PathParam("id") String id,
      @RequestBody(content = @Content(schema = @Schema(implementation = Sent.Saying.class)))
          JsonValue sent) {
    disagree.open(id, Body.of(sent).text("words"));
  }

  @POST
  @Path("{id}/settle")
  @Operation(summary = "Say for one's own side that the dispute is settled")
  @APIResponse(responseCode = "204", description = "Said; it is over once both sides say so")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "For contributor and the unit's staff alone")
  @APIResponse(responseCode = "404", description = "No such resource")
  @APIResponse(responseCode = "410", description = "It was taken back")
  public void settle(@PathParam("id") String id) {
    disagree.settle(id);
  }
}
