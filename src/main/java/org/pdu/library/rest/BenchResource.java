package org.pdu.library.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.pdu.library.usecase.ShowWorkbench;

/** One resource for those who work on it. */
@Path("/library/resources/{id}/workshop")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class BenchResource {
  @Inject ShowWorkbench bench;

  @GET
  @Operation(summary = "A resource for those who work on it: words, state, steps, history")
  @APIResponse(
      responseCode = "200",
      description = "The resource; its version as ETag",
      content = @Content(schema = @Schema(implementation = BenchJson.class)))
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "404", description = "No such resource, or the caller has no part")
  @APIResponse(responseCode = "410", description = "It was taken back")
  public Response one(@PathParam("id") String id) {
    return BenchJson.answer(bench.of(id));
  }
}
