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
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.pdu.people.model.OrganisationRequests.Request;
import org.pdu.people.usecase.DecideRequest;
import org.pdu.platform.rest.Body;
import org.pdu.platform.rest.Idempotent;
import org.pdu.platform.rest.Page;

/** Who asked for an organisation that is not here yet; PDU staff decide. */
@Path("/organisation-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class OrganisationRequestsResource {
  @Inject DecideRequest decide;

  /**
   * A request.
   *
   * @param state waiting, accepted or declined
   * @param reason why it was decided so; nothing while it waits
   * @param organisation the id of what was opened
   */
  public record RequestJson(
      String id,
      String name,
      String sector,
      String area,
      String who,
      String email,
      String askedAt,
      String state,
      String reason,
      @Nullable String organisation) {
    static RequestJson of(Request one) {
      var asked = one.asked();
      return new RequestJson(
          one.id().toString(),
          asked.name(),
          asked.sector().code(),
          asked.area(),
          asked.who(),
          asked.email(),
          one.at().toString(),
          one.state().name().toLowerCase(Locale.ROOT),
          one.reason(),
          one.organisation().map(Object::toString).orElse(null));
    }
  }

  @GET
  @Operation(summary = "Who asked: waiting ones first, oldest first, a hundred at most")
  @APIResponse(responseCode = "200", description = "All of them on one page")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  public Page<RequestJson> all() {
    return new Page<>(decide.latest().stream().map(RequestJson::of).toList(), null);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One request")
  @APIResponse(responseCode = "200", description = "Found")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  @APIResponse(responseCode = "404", description = "No such request")
  public RequestJson one(@PathParam("id") String id) {
    return RequestJson.of(decide.of(id));
  }

  @POST
  @Path("{id}/accept")
  @Idempotent
  @Operation(summary = "Say yes, which opens the organisation today")
  @APIResponse(responseCode = "201", description = "The organisation")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  @APIResponse(responseCode = "404", description = "No such request")
  @APIResponse(responseCode = "409", description = "It was declined")
  @APIResponse(responseCode = "422", description = "No reason, or the name is taken")
  public Response accept(
      @PathParam("id") String id,
      @RequestBody(content = @Content(schema = @Schema(implementation = Sent.Deciding.class)))
          JsonValue sent) {
    return PlaceJson.answer(201, decide.accept(id, Body.of(sent).text("reason")));
  }

  @POST
  @Path("{id}/decline")
  @Operation(summary = "Say no")
  @APIResponse(responseCode = "200", description = "Declined, or declined already")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  @APIResponse(responseCode = "404", description = "No such request")
  @APIResponse(responseCode = "409", description = "It was accepted")
  @APIResponse(responseCode = "422", description = "No reason")
  public RequestJson decline(
      @PathParam("id") String id,
      @RequestBody(content = @Content(schema = @Schema(implementation = Sent.Deciding.class)))
          JsonValue sent) {
    decide.decline(id, Body.of(sent).text("reason"));
    return RequestJson.of(decide.of(id));
  }
}
