package org.pdu.readers.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.pdu.platform.rest.Body;
import org.pdu.platform.rest.Idempotent;
import org.pdu.platform.rest.Page;
import org.pdu.platform.rest.Problem;
import org.pdu.readers.usecase.KeepResource;
import org.pdu.readers.usecase.ShowSaved;

/** What the caller keeps for themself. */
@Path("/readers/saved")
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
@RequestScoped
@SecurityRequirement(name = "token")
public class SavedResource {
  @Inject ShowSaved showSaved;
  @Inject KeepResource keep;

  /** Something kept. */
  public record SavedJson(SeenJson resource, Instant savedAt) {}

  @GET
  @Operation(summary = "What the caller saved, newest first")
  @APIResponse(responseCode = "200", description = "A page of it.")
  public Page<SavedJson> all(@QueryParam("after") @DefaultValue("") String after) {
    var page = showSaved.page(after);
    return new Page<>(
        page.items().stream()
            .map(line -> new SavedJson(SeenJson.of(line.seen()), line.at()))
            .toList(),
        page.next().orElse(null));
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Save a resource; saving it twice is no different")
  @APIResponse(
      responseCode = "201",
      description = "It is saved.",
      content = @Content(schema = @Schema(implementation = SeenJson.class)))
  @APIResponse(responseCode = "404", description = "No resource that the caller may read.")
  public Response save(
      @RequestBody(content = @Content(schema = @Schema(implementation = Sent.Which.class)))
          JsonValue body) {
    var seen = keep.save(Body.of(body).text("resource"));
    return Response.status(201).entity(SeenJson.of(seen)).build();
  }

  @POST
  @Path("{resource}/unsave")
  @Operation(summary = "Let go of a saved resource, also one that is not shown any more")
  @APIResponse(responseCode = "204", description = "It is not saved.")
  public void unsave(@PathParam("resource") String resource) {
    keep.unsave(resource);
  }
}
