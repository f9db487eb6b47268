package org.pdu.people.rest;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.pdu.people.model.Part.Level;
import org.pdu.people.usecase.ClosePlace;
import org.pdu.people.usecase.MoveElsewhere;
import org.pdu.people.usecase.OpenPlace;
import org.pdu.people.usecase.RenamePlace;
import org.pdu.people.usecase.ShowPlaces;
import org.pdu.platform.rest.Body;
import org.pdu.platform.rest.EntityVersion;
import org.pdu.platform.rest.Idempotent;

/** Services of organisations. */
@Path("/services")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ServicesResource {
  @Inject RenamePlace rename;
  @Inject ClosePlace close;
  @Inject MoveElsewhere move;
  @Inject ShowPlaces show;
  @Inject OpenPlace open;

  /** A service, its teams and what happened to them. */
  public record Detail(
      PlaceJson service,
      String organisation,
      String kind,
      List<PlaceJson> teams,
      List<HistoryJson> history) {}

  @GET
  @Path("{slug}")
  @Operation(summary = "One service, its teams, and what happened to them")
  @APIResponse(responseCode = "200", description = "The service; its version as ETag")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Another organisation's")
  @APIResponse(responseCode = "404", description = "No such service")
  public Response one(@PathParam("slug") String slug) {
    var shown = show.of(Level.SERVICE, slug);
    var detail =
        new Detail(
            PlaceJson.of(shown.part()),
            shown.organisation().slug(),
            shown.kind(),
            shown.parts().stream().map(PlaceJson::of).toList(),
            shown.history().stream().map(HistoryJson::of).toList());
    return Response.ok(detail).header("ETag", EntityVersion.tag(shown.part().version())).build();
  }

  @POST
  @Path("{slug}/teams")
  @Idempotent
  @Operation(summary = "Open a team of a service from a day on")
  @APIResponse(responseCode = "201", description = "Opened; its slug is its id")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Another organisation's")
  @APIResponse(responseCode = "404", description = "No such service")
  @APIResponse(responseCode = "422", description = "Fields to mend")
  public Response team(
      @PathParam("slug") String slug,
      @RequestBody(content = @Content(schema = @Schema(implementation = Sent.TeamToOpen.class)))
          JsonValue sent) {
    var body = Body.of(sent);
    return PlaceJson.answer(
        201, open.team(slug, body.text("name"), Wishes.of(body, OptionalInt.empty())));
  }

  @POST
  @Path("{slug}/rename")
  @Operation(summary = "Give a service another name from a day on")
  @APIResponse(responseCode = "200", description = "Renamed, or called so already")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Another organisation's")
  @APIResponse(responseCode = "404", description = "No such service")
  @APIResponse(responseCode = "412", description = "Changed since the version in If-Match")
  @APIResponse(responseCode = "422", description = "Fields to mend")
  public Response rename(
      @PathParam("slug") String slug,
      @HeaderParam("If-Match") @Nullable String seen,
      @RequestBody(content = @Content(schema = @Schema(implementation = Sent.Renaming.class)))
          JsonValue sent) {
    var body = Body.of(sent);
    var wish = Wishes.of(body, EntityVersion.of(seen));
    return PlaceJson.answer(200, rename.to(Level.SERVICE, slug, body.text("name"), wish));
  }

  @POST
  @Path("{slug}/move")
  @Operation(summary = "Move a service to another organisation after a last day here")
  @APIResponse(responseCode = "200", description = "The successor, in the other organisation")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  @APIResponse(responseCode = "404", description = "No such service")
  @APIResponse(responseCode = "409", description = "It has another last day")
  @APIResponse(responseCode = "412", description = "Changed since the version in If-Match")
  @APIResponse(responseCode = "422", description = "Fields to mend")
  public Response move(
      @PathParam("slug") String slug,
      @HeaderParam("If-Match") @Nullable String seen,
      @RequestBody(content = @Content(schema = @Schema(implementation = Sent.Merging.class)))
          JsonValue sent) {
    var body = Body.of(sent);
    return PlaceJson.answer(
        200, move.to(slug, body.text("to"), Wishes.of(body, EntityVersion.of(seen))));
  }

  @POST
  @Path("{slug}/close")
  @Operation(summary = "Close a service after a last day")
  @APIResponse(responseCode = "200", description = "Closed, or closed so already")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Another organisation's")
  @APIResponse(responseCode = "404", description = "No such service")
  @APIResponse(responseCode = "409", description = "It has another last day")
  @APIResponse(responseCode = "412", description = "Changed since the version in If-Match")
  @APIResponse(responseCode = "422", description = "Fields to mend")
  public Response close(
      @PathParam("slug") String slug,
      @HeaderParam("If-Match") @Nullable String seen,
      @RequestBody(content = @Content(schema = @Schema(implementation = Sent.Closing.class)))
          JsonValue sent) {
    var wish = Wishes.of(Body.of(sent), EntityVersion.of(seen));
    return PlaceJson.answer(200, close.after(Level.SERVICE, slug, wish));
  }
}
