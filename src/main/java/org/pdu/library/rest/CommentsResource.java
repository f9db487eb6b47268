package org.pdu.library.rest;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.pdu.library.usecase.CommentOnResource;
import org.pdu.library.usecase.ShowWorkbench;
import org.pdu.platform.rest.Body;
import org.pdu.platform.rest.Idempotent;
import org.pdu.platform.rest.Page;

/** What those who work on a resource say to each other about it. */
@Path("/library/resources/{id}/comments")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CommentsResource {
  @Inject ShowWorkbench bench;
  @Inject CommentOnResource comment;

  /** All that was said about a resource, oldest first. */
  public record All(String resource, List<CommentJson> items) {}

  @GET
  @Operation(summary = "What was said about a resource, oldest first")
  @APIResponse(responseCode = "200", description = "All of it on one page")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "404", description = "No such resource, or the caller has no part")
  @APIResponse(responseCode = "410", description = "It was taken back")
  public Page<CommentJson> all(@PathParam("id") String id) {
    return new Page<>(BenchJson.of(bench.of(id)).comments(), null);
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Say something about a resource to those who work on it")
  @APIResponse(
      responseCode = "201",
      description = "Said",
      content = @Content(schema = @Schema(implementation = All.class)))
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "404", description = "No such resource, or the caller has no part")
  @APIResponse(responseCode = "410", description = "It was taken back")
  @APIResponse(responseCode = "422", description = "Nothing is said, or too much")
  public Response say(
      @PathParam("id") String id,
      @RequestBody(content = @Content(schema = @Schema(implementation = Sent.Saying.class)))
          JsonValue sent) {
    comment.say(id, Body.of(sent).text("words"));
    var now = BenchJson.of(bench.of(id));
    return Response.status(201).entity(new All(now.id(), now.comments())).build();
  }
}
