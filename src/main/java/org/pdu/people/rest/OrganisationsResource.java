package org.pdu.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.pdu.people.usecase.DescribeOrganisation;
import org.pdu.people.usecase.MergeOrganisations;
import org.pdu.people.usecase.OpenPlace;
import org.pdu.people.usecase.RenamePlace;
import org.pdu.people.usecase.ShowPlaces;
import org.pdu.platform.rest.Body;
import org.pdu.platform.rest.EntityVersion;
import org.pdu.platform.rest.Idempotent;
import org.pdu.platform.rest.Page;

/** Organisations: all for the Practice Development Unit, the own for a lead. */
@Path("/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class OrganisationsResource {
  @Inject ShowPlaces show;
  @Inject OpenPlace open;
  @Inject RenamePlace rename;
  @Inject ClosePlace close;
  @Inject MergeOrganisations merge;
  @Inject DescribeOrganisation describe;

  /** An organisation, its services and what happened to them. */
  public record Detail(
      OrganisationJson organisation, List<PlaceJson> services, List<HistoryJson> history) {}

  @GET
  @Operation(summary = "Organisations by name: open ones, or with closed=true the others")
  @APIResponse(responseCode = "200", description = "A page of organisations")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  @APIResponse(responseCode = "422", description = "The cursor is none")
  public Page<OrganisationJson> all(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("sector") @DefaultValue("") String sector,
      @QueryParam("closed") @DefaultValue("false") boolean closed,
      @QueryParam("after") @DefaultValue("") String after) {
    var page = show.list(new ShowPlaces.Asked(words, sector, closed, Cursors.plain(after)));
    return new Page<>(
        page.lines().stream().map(OrganisationJson::of).toList(),
        page.next().map(Cursors::coded).orElse(null));
  }

  @POST
  @Idempotent
  @Operation(summary = "Open an organisation from a day on")
  @APIResponse(responseCode = "201", description = "Opened")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  @APIResponse(responseCode = "422", description = "Fields to mend")
  public Response add(
      @RequestBody(
              content = @Content(schema = @Schema(implementation = Sent.OrganisationToOpen.class)))
          JsonValue sent) {
    var body = Body.of(sent);
    var asked =
        new OpenPlace.NewOrganisation(body.text("name"), body.text("sector"), body.text("area"));
    return PlaceJson.answer(201, open.organisation(asked, Wishes.of(body, OptionalInt.empty())));
  }

  @GET
  @Path("{slug}")
  @Operation(summary = "One organisation, its services, and what happened to them")
  @APIResponse(responseCode = "200", description = "The organisation; its version as ETag")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Another organisation's")
  @APIResponse(responseCode = "404", description = "No such organisation")
  public Response one(@PathParam("slug") String slug) {
    var shown = show.of(Level.ORGANISATION, slug);
    var detail =
        new Detail(
            OrganisationJson.of(PlaceJson.of(shown.part()), shown.profile(), shown.parts().size()),
            shown.parts().stream().map(PlaceJson::of).toList(),
            shown.history().stream().map(HistoryJson::of).toList());
    return Response.ok(detail).header("ETag", EntityVersion.tag(shown.part().version())).build();
  }

  @POST
  @Path("{slug}/rename")
  @Operation(summary = "Give an organisation another name from a day on")
  @APIResponse(responseCode = "200", description = "Renamed, or called so already")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  @APIResponse(responseCode = "404", description = "No such organisation")
  @APIResponse(responseCode = "412", description = "Changed since the version in If-Match")
  @APIResponse(responseCode = "422", description = "Fields to mend")
  public Response rename(
      @PathParam("slug") String slug,
      @HeaderParam("If-Match") @Nullable String seen,
      @RequestBody(content = @Content(schema = @Schema(implementation = Sent.Renaming.class)))
          JsonValue sent) {
    var body = Body.of(sent);
    var wish = Wishes.of(body, EntityVersion.of(seen));
    return PlaceJson.answer(200, rename.organisation(slug, body.text("name"), wish));
  }

  @POST
  @Path("{slug}/describe")
  @Operation(
      summary = "Say what an organisation is there for, and where, from a day on",
      description = "A lead changes the area alone. Without a sector it stays as it is.")
  @APIResponse(responseCode = "200", description = "Described, or described so already")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Another organisation's, or not this lead's")
  @APIResponse(responseCode = "404", description = "No such organisation")
  @APIResponse(responseCode = "412", description = "Changed since the version in If-Match")
  @APIResponse(responseCode = "422", description = "Fields to mend")
  public Response describe(
      @PathParam("slug") String slug,
      @HeaderParam("If-Match") @Nullable String seen,
      @RequestBody(content = @Content(schema = @Schema(implementation = Sent.Describing.class)))
          JsonValue sent) {
    var body = Body.of(sent);
    var described = new DescribeOrganisation.Described(body.text("sector"), body.text("area"));
    return PlaceJson.answer(
        200, describe.as(slug, described, Wishes.of(body, EntityVersion.of(seen))));
  }

  @POST
  @Path("{slug}/close")
  @Operation(summary = "Close an organisation and its services after a last day")
  @APIResponse(responseCode = "200", description = "Closed, or closed so already")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  @APIResponse(responseCode = "404", description = "No such organisation")
  @APIResponse(responseCode = "409", description = "It has another last day")
  @APIResponse(responseCode = "412", description = "Changed since the version in If-Match")
  @APIResponse(responseCode = "422", description = "Fields to mend")
  public Response close(
      @PathParam("slug") String slug,
      @HeaderParam("If-Match") @Nullable String seen,
      @RequestBody(content = @Content(schema = @Schema(implementation = Sent.Closing.class)))
          JsonValue sent) {
    var wish = Wishes.of(Body.of(sent), EntityVersion.of(seen));
    return PlaceJson.answer(200, close.after(Level.ORGANISATION, slug, wish));
  }

  @POST
  @Path("{slug}/merge")
  @Operation(summary = "Merge an organisation into another after a last day")
  @APIResponse(responseCode = "200", description = "The other organisation")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  @APIResponse(responseCode = "404", description = "No such organisation")
  @APIResponse(responseCode = "409", description = "It has another last day, or names clash")
  @APIResponse(responseCode = "412", description = "Changed since the version in If-Match")
  @APIResponse(responseCode = "422", description = "Fields to mend")
  public Response merge(
      @PathParam("slug") String slug,
      @HeaderParam("If-Match") @Nullable String seen,
      @RequestBody(content = @Content(schema = @Schema(implementation = Sent.Merging.class)))
          JsonValue sent) {
    var body = Body.of(sent);
    return PlaceJson.answer(
        200, merge.into(slug, body.text("to"), Wishes.of(body, EntityVersion.of(seen))));
  }
}
