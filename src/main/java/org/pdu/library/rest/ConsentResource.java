package org.pdu.library.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.pdu.library.usecase.GiveConsent;
import org.pdu.library.usecase.ShowConsentHistory;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.rest.Body;
import org.pdu.platform.rest.Page;

/** What the contributor of a resource allows. */
@Path("/library/resources/{id}/consent")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ConsentResource {
  @Inject ShowConsentHistory show;
  @Inject GiveConsent give;

  @GET
  @Operation(summary = "What is allowed, for the contributor, the author and the unit's staff")
  @APIResponse(responseCode = "200", description = "The consent that counts")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "404", description = "No such resource, or no consent yet")
  @APIResponse(responseCode = "410", description = "It was taken back")
  public ConsentJson one(@PathParam("id") String id) {
    return show.of(id).stream()
        .findFirst()
        .map(ConsentJson::of)
        .orElseThrow(() -> new NotFound("No consent was given yet."));
  }

  @GET
  @Path("history")
  @Operation(summary = "All consents that were given, newest first")
  @APIResponse(responseCode = "200", description = "All of them on one page")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "404", description = "No such resource, or the caller has no part")
  @APIResponse(responseCode = "410", description = "It was taken back")
  public Page<ConsentJson> all(@PathParam("id") String id) {
    return new Page<>(show.of(id).stream().map(ConsentJson::of).toList(), null);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Say what may be shared, where and until when; it holds at once",
      description = "Once the contributor has an account, only they allow more than before.")
  @APIResponse(responseCode = "200", description = "What is allowed from now on")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Only the contributor can say that")
  @APIResponse(responseCode = "404", description = "No such resource, or the caller has no part")
  @APIResponse(responseCode = "410", description = "It was taken back")
  @APIResponse(responseCode = "422", description = "Fields to mend")
  public ConsentJson give(
      @PathParam("id") String id,
      @RequestBody(content = @Content(schema = @Schema(implementation = Sent.ConsentToGive.class)))
          JsonValue sent) {
    show.of(id); // whoever has no part in it learns nothing of the form either
    give.give(id, ConsentForm.of(Body.of(sent), show.offer()));
    return one(id);
  }
}
