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
import org.pdu.readers.usecase.ReviewMessages;

/** Words that wait for another person to read them first. */
@Path("/readers/message-review")
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
@RequestScoped
@SecurityRequirement(name = "token")
public class MessageReviewResource {
  @Inject ReviewMessages review;

  @GET
  @Operation(summary = "What waits for a decision, oldest first; nothing by or for the caller")
  @APIResponse(responseCode = "200", description = "A page of it.")
  public Page<MessageJson> waiting(@QueryParam("after") @DefaultValue("") String after) {
    return ThanksResource.page(review.waiting(after));
  }

  @POST
  @Path("{id}/approve")
  @Operation(summary = "Pass it on to the contributor")
  @APIResponse(responseCode = "204", description = "The contributor may read it.")
  @APIResponse(responseCode = "409", description = "It was declined already.")
  public void approve(@PathParam("id") String id) {
    review.approve(id);
  }

  @POST
  @Path("{id}/decline")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Don't pass it on, and say why")
  @APIResponse(responseCode = "204", description = "Whoever wrote it reads why.")
  @APIResponse(responseCode = "409", description = "It was approved already.")
  public void decline(
      @PathParam("id") String id,
      @RequestBody(content = @Content(schema = @Schema(implementation = Sent.Because.class)))
          JsonValue body) {
    review.decline(id, Body.of(body).text("reason"));
  }
}
