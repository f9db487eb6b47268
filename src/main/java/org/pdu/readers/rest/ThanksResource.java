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
import org.pdu.readers.usecase.Leaf;
import org.pdu.readers.usecase.ShowMessages;
import org.pdu.readers.usecase.ShowMessages.Line;
import org.pdu.readers.usecase.TakeBackMessage;
import org.pdu.readers.usecase.ThankContributor;

/** Thanks for what somebody shared. */
@Path("/readers/thanks")
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
@RequestScoped
@SecurityRequirement(name = "token")
public class ThanksResource {
  @Inject ShowMessages showMessages;
  @Inject ThankContributor thank;
  @Inject TakeBackMessage takeBack;

  @GET
  @Operation(summary = "Thanks the caller said, newest first")
  @APIResponse(responseCode = "200", description = "A page of them.")
  public Page<MessageJson> said(@QueryParam("after") @DefaultValue("") String after) {
    return page(showMessages.ownThanks(after));
  }

  @GET
  @Path("received")
  @Operation(summary = "What others wrote about what the caller shared, once it was approved")
  @APIResponse(responseCode = "200", description = "A page of it, newest first.")
  public Page<MessageJson> received(@QueryParam("after") @DefaultValue("") String after) {
    return page(showMessages.received(after));
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Thank whoever is behind a resource; another person reads it first")
  @APIResponse(responseCode = "201", description = "Said: its id.")
  @APIResponse(responseCode = "404", description = "No resource that the caller may read.")
  @APIResponse(responseCode = "409", description = "Said already, or nobody is there to thank.")
  public Response say(
      @RequestBody(content = @Content(schema = @Schema(implementation = Sent.Words.class)))
          JsonValue body) {
    var sent = Body.of(body);
    var id = thank.thank(sent.text("resource"), sent.text("words"));
    return Response.status(201).entity(Map.of("id", id.toString())).build();
  }

  @POST
  @Path("{id}/take-back")
  @Operation(summary = "Take an own thank-you back; its words go")
  @APIResponse(responseCode = "204", description = "Taken back.")
  public void takeBack(@PathParam("id") String id) {
    takeBack.of(id);
  }

  static Page<MessageJson> page(Leaf<Line> leaf) {
    return new Page<>(
        leaf.items().stream().map(MessageJson::of).toList(), leaf.next().orElse(null));
  }
}
