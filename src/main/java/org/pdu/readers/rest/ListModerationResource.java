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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.pdu.platform.rest.Body;
import org.pdu.platform.rest.Page;
import org.pdu.platform.rest.Problem;
import org.pdu.readers.usecase.ModerateLists;

/** Shared lists, for those who look after what is shared. */
@Path("/readers/list-moderation")
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
@RequestScoped
@SecurityRequirement(name = "token")
public class ListModerationResource {
  @Inject ModerateLists moderate;

  @GET
  @Operation(summary = "Every shared list, hidden ones among them, newest first")
  @APIResponse(responseCode = "200", description = "A page of them.")
  public Page<ListJson> all(@QueryParam("after") @DefaultValue("") String after) {
    var page = moderate.all(after);
    return new Page<>(page.items().stream().map(ListJson::of).toList(), page.next().orElse(null));
  }

  @POST
  @Path("{id}/hide")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Hide a shared list, with a reason for its owner")
  @APIResponse(responseCode = "204", description = "Nobody but its owner sees it.")
  public void hide(
      @PathParam("id") String id,
      @RequestBody(content = @Content(schema = @Schema(implementation = Sent.Because.class)))
          JsonValue body) {
    moderate.hide(id, Body.of(body).text("reason"));
  }

  @POST
  @Path("{id}/show")
  @Operation(summary = "Show a hidden list again")
  @APIResponse(responseCode = "204", description = "It is shown.")
  public void show(@PathParam("id") String id) {
    moderate.showAgain(id);
  }
}
