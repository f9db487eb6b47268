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
import java.util.Map;
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
import org.pdu.readers.usecase.ReviewMessages;
import org.pdu.readers.usecase.ShowMessages;
import org.pdu.readers.usecase.TakeBackMessage;
import org.pdu.readers.usecase.TellPractice;
import org.pdu.readers.usecase.TellPractice.Change;

/** What people did differently after something they read. */
@Path("/readers/practice-changes")
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
@RequestScoped
@SecurityRequirement(name = "token")
public class PracticeChangesResource {
  @Inject ShowMessages showMessages;
  @Inject ReviewMessages review;
  @Inject TellPractice tell;
  @Inject TakeBackMessage takeBack;

  @GET
  @Operation(summary = "What the caller did differently, newest first")
  @APIResponse(responseCode = "200", description = "A page of it.")
  public Page<MessageJson> own(@QueryParam("after") @DefaultValue("") String after) {
    return ThanksResource.page(showMessages.ownChanges(after));
  }

  @GET
  @Path("approved")
  @Operation(summary = "What people did differently, once approved; for PDU staff")
  @APIResponse(responseCode = "200", description = "A page of it, newest first.")
  public Page<MessageJson> approved(@QueryParam("after") @DefaultValue("") String after) {
    return ThanksResource.page(review.approvedChanges(after));
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Say how a resource changed what the caller does; it is counted")
  @APIResponse(responseCode = "201", description = "Said: its id.")
  @APIResponse(responseCode = "404", description = "No resource that the caller may read.")
  public Response say(
      @RequestBody(content = @Content(schema = @Schema(implementation = Sent.Change.class)))
          JsonValue body) {
    var sent = Body.of(body);
    var change = new Change(sent.text("words"), sent.text("difference"), sent.day("on"));
    var id = tell.tell(sent.text("resource"), change);
    return Response.status(201).entity(Map.of("id", id.toString())).build();
  }

  @POST
  @Path("{id}/take-back")
  @Operation(summary = "Take it back: the words go, and it counts no more")
  @APIResponse(responseCode = "204", description = "Taken back.")
  public void takeBack(@PathParam("id") String id) {
    takeBack.of(id);
  }
}
