package org.pdu.people.rest;

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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.pdu.people.model.Part.Level;
import org.pdu.people.usecase.ClosePlace;
import org.pdu.people.usecase.RenamePlace;
import org.pdu.platform.rest.Body;
import org.pdu.platform.rest.EntityVersion;

/** What becomes of teams, each by its id. */
@Path("/teams")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class TeamsResource {
  @Inject RenamePlace rename;
  @Inject ClosePlace close;

  @POST
  @Path("{id}/rename")
  @Operation(summary = "Give a team another name from a day on")
  @APIResponse(responseCode = "200", description = "Renamed, or called so already")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Another organisation's")
  @APIResponse(responseCode = "404", description = "No such team")
  @APIResponse(responseCode = "412", description = "Changed since the version in If-Match")
  @APIResponse(responseCode = "422", description = "Fields to mend")
  public Response rename(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String seen,
      @RequestBody(content = @Content(schema = @Schema(implementation = Sent.Renaming.class)))
          JsonValue sent) {
    var body = Body.of(sent);
    var wish = Wishes.of(body, EntityVersion.of(seen));
    return PlaceJson.answer(200, rename.to(Level.TEAM, id, body.text("name"), wish));
  }

  @POST
  @Path("{id}/close")
  @Operation(summary = "Close a team after a last day; its people stay in the service")
  @APIResponse(responseCode = "200", description = "Closed, or closed so already")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Another organisation's")
  @APIResponse(responseCode = "404", description = "No such team")
  @APIResponse(responseCode = "409", description = "It has another last day")
  @APIResponse(responseCode = "412", description = "Changed since the version in If-Match")
  @APIResponse(responseCode = "422", description = "Fields to mend")
  public Response close(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String seen,
      @RequestBody(content = @Content(schema = @Schema(implementation = Sent.Closing.class)))
          JsonValue sent) {
    var wish = Wishes.of(Body.of(sent), EntityVersion.of(seen));
    return PlaceJson.answer(200, close.after(Level.TEAM, id, wish));
  }
}
