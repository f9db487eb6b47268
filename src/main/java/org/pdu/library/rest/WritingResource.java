package org.pdu.library.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.pdu.library.model.Resource;
import org.pdu.library.usecase.BeginWithConsent;
import org.pdu.library.usecase.ShowConsentHistory;
import org.pdu.library.usecase.ShowWorkbench;
import org.pdu.library.usecase.WriteResource;
import org.pdu.platform.rest.Body;
import org.pdu.platform.rest.EntityVersion;
import org.pdu.platform.rest.Idempotent;

/** Beginning a resource and changing its words. */
@Path("/library/resources")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class WritingResource {
  @Inject WriteResource write;
  @Inject BeginWithConsent beginWithConsent;
  @Inject ShowConsentHistory consents;
  @Inject ShowWorkbench bench;

  @POST
  @Idempotent
  @Operation(summary = "Begin a resource, as a draft that only the caller sees")
  @APIResponse(
      responseCode = "201",
      description = "Begun; its version as ETag",
      content = @Content(schema = @Schema(implementation = BenchJson.class)))
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  @APIResponse(responseCode = "422", description = "Fields to mend")
  public Response begin(
      @RequestBody(
              content = @Content(schema = @Schema(implementation = Sent.ResourceToWrite.class)))
          JsonValue sent) {
    var made = bench.of(begun(Body.of(sent)).id().toString());
    return Response.fromResponse(BenchJson.answer(made))
        .status(201)
        .header("Location", "/api/library/resources/" + made.resource().id() + "/workshop")
        .build();
  }

  private Resource begun(Body body) {
    var draft = DraftForm.of(body);
    return body.object("consent")
        .map(consent -> beginWithConsent.begin(draft, ConsentForm.of(consent, consents.offer())))
        .orElseGet(() -> write.begin(draft));
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "Change the words of a draft; what is left out is empty from then on")
  @APIResponse(
      responseCode = "200",
      description = "Changed; its version as ETag",
      content = @Content(schema = @Schema(implementation = BenchJson.class)))
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  @APIResponse(responseCode = "404", description = "No such resource, or not the caller's")
  @APIResponse(responseCode = "409", description = "It is not open for changes now")
  @APIResponse(responseCode = "410", description = "It was taken back")
  @APIResponse(responseCode = "412", description = "Changed since the version in If-Match")
  @APIResponse(responseCode = "422", description = "Fields to mend")
  public Response change(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String seen,
      @RequestBody(
              content = @Content(schema = @Schema(implementation = Sent.ResourceToWrite.class)))
          JsonValue sent) {
    var changed = write.change(id, DraftForm.of(Body.of(sent)), EntityVersion.of(seen));
    return BenchJson.answer(bench.of(changed.id().toString()));
  }
}
