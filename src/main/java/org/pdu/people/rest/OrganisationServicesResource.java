package org.pdu.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.pdu.people.model.Part.Level;
import org.pdu.people.usecase.OpenPlace;
import org.pdu.people.usecase.ShowPlaces;
import org.pdu.platform.rest.Body;
import org.pdu.platform.rest.Idempotent;
import org.pdu.platform.rest.Page;

/** The services of one organisation. */
@Path("/organisations/{slug}/services")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class OrganisationServicesResource {
  @Inject ShowPlaces show;
  @Inject OpenPlace open;

  @GET
  @Operation(summary = "An organisation's services by name, closed ones among them")
  @APIResponse(responseCode = "200", description = "All of them")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Another organisation's")
  @APIResponse(responseCode = "404", description = "No such organisation")
  public Page<PlaceJson> all(@PathParam("slug") String slug) {
    var shown = show.of(Level.ORGANISATION, slug);
    return new Page<>(shown.parts().stream().map(PlaceJson::of).toList(), null);
  }

  @POST
  @Idempotent
  @Operation(summary = "Open a service from a day on")
  @APIResponse(responseCode = "201", description = "Opened")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Another organisation's")
  @APIResponse(responseCode = "404", description = "No such organisation")
  @APIResponse(responseCode = "422", description = "Fields to mend")
  public Response add(
      @PathParam("slug") String slug,
      @RequestBody(content = @Content(schema = @Schema(implementation = Sent.ServiceToOpen.class)))
          JsonValue sent) {
    var body = Body.of(sent);
    var wish = Wishes.of(body, OptionalInt.empty());
    return PlaceJson.answer(201, open.service(slug, body.text("name"), body.text("kind"), wish));
  }
}
