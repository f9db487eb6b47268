package org.pdu.staff.rest;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.rest.Body;
import org.pdu.platform.rest.Idempotent;
import org.pdu.staff.usecase.ChangePlace;
import org.pdu.staff.usecase.ChangePlace.Which;
import org.pdu.staff.usecase.PlaceForm;
import org.pdu.staff.usecase.ShowMember;

/** One member of staff: their dated places, corrected from a day on or ended. */
@Path("/staff/{person}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MembersResource {
  @Inject ShowMember showMember;
  @Inject ChangePlace changePlace;

  /** Another place from a day on. */
  public record PlaceToChange(
      String service, String jobRole, String share, String starts, @Nullable String why) {}

  /** The last day of a place. */
  public record PlaceToEnd(String ends, @Nullable String why) {}

  @GET
  @Operation(summary = "Somebody's places in one organisation, and what was said of them")
  @APIResponse(responseCode = "200", description = "Found; never another employer's places")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Another organisation's staff")
  @APIResponse(responseCode = "404", description = "Nobody of this organisation's staff")
  public MemberJson one(
      @PathParam("person") String person,
      @QueryParam("organisation") @DefaultValue("") String organisation) {
    return MemberJson.of(showMember.of(organisation, person));
  }

  @POST
  @Path("/{affiliation}/change")
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "From a day on it is another place; until then it stays as it was")
  @APIResponse(responseCode = "200", description = "Their places as they now stand")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Another organisation's staff")
  @APIResponse(responseCode = "404", description = "No such place in this organisation")
  @APIResponse(responseCode = "422", description = "Fields to mend")
  public Response change(
      @PathParam("person") String person,
      @PathParam("affiliation") String affiliation,
      @QueryParam("organisation") @DefaultValue("") String organisation,
      @RequestBody(content = @Content(schema = @Schema(implementation = PlaceToChange.class)))
          JsonValue sent) {
    var body = Body.of(sent);
    var which = new Which(organisation, person, affiliation);
    changePlace.from(which, form(body, ""), body.text("why"));
    return Response.ok(one(person, organisation)).build();
  }

  @POST
  @Path("/{affiliation}/end")
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "It ends with a last day, earlier or later than known")
  @APIResponse(responseCode = "200", description = "Their places as they now stand")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Another organisation's staff")
  @APIResponse(responseCode = "404", description = "No such place in this organisation")
  @APIResponse(responseCode = "422", description = "Fields to mend")
  public Response end(
      @PathParam("person") String person,
      @PathParam("affiliation") String affiliation,
      @QueryParam("organisation") @DefaultValue("") String organisation,
      @RequestBody(content = @Content(schema = @Schema(implementation = PlaceToEnd.class)))
          JsonValue sent) {
    var body = Body.of(sent);
    changePlace.end(
        new Which(organisation, person, affiliation), body.text("ends"), body.text("why"));
    return Response.ok(one(person, organisation)).build();
  }

  /** A place as the body has it; ids of service and job role. */
  static PlaceForm form(Body body, String ends) {
    return new PlaceForm(
        body.text("service"),
        body.text("jobRole"),
        body.number("share"),
        body.text("starts"),
        ends);
  }
}
