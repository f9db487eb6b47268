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
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.pdu.consent.Care;
import org.pdu.library.usecase.CareForContributor;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.rest.Body;
import org.pdu.platform.rest.Idempotent;
import org.pdu.platform.rest.Page;

/** How the contributor of a resource is looked after. */
@Path("/library/resources/{id}/care")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CareResource {
  @Inject CareForContributor care;

  /**
   * Something noted.
   *
   * @param kind {@code hours}, {@code payment}, {@code check_in} or {@code no_contact_after}
   * @param amount hours, or pounds
   */
  public record NoteJson(
      String kind, @Nullable String amount, String day, String notes, String at) {
    static NoteJson of(Care.Note one) {
      return new NoteJson(
          Codes.of(one.kind()),
          one.amount().map(BigDecimal::toPlainString).orElse(null),
          one.day().toString(),
          one.notes(),
          one.at().toString());
    }
  }

  @GET
  @Operation(summary = "Hours, payments, check-ins, and when contact is to end; oldest first")
  @APIResponse(responseCode = "200", description = "All of it on one page")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "For contributor, author and staff alone")
  @APIResponse(responseCode = "404", description = "No such resource, or the caller has no part")
  public Page<NoteJson> all(@PathParam("id") String id) {
    return new Page<>(list(id), null);
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Note how the contributor was or is to be looked after",
      description = "It goes on after a resource was taken back: what was promised is still due.")
  @APIResponse(
      responseCode = "201",
      description = "Noted; all notes",
      content = @Content(schema = @Schema(implementation = NoteJson[].class)))
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "A contributor notes when contact ends, no more")
  @APIResponse(responseCode = "404", description = "No such resource, or the caller has no part")
  @APIResponse(responseCode = "422", description = "Fields to mend")
  public Response note(
      @PathParam("id") String id,
      @RequestBody(content = @Content(schema = @Schema(implementation = Sent.CareToNote.class)))
          JsonValue sent) {
    care.of(id); // whoever has no part in it learns nothing of the form either
    var body = Body.of(sent);
    care.note(
        id,
        Codes.parse(Care.Kind.class, "kind", body.text("kind")),
        amount(body.number("amount")),
        Optional.ofNullable(body.day("day")),
        body.text("notes"));
    return Response.status(201).entity(new Page<>(list(id), null)).build();
  }

  private List<NoteJson> list(String id) {
    return care.of(id).stream().map(NoteJson::of).toList();
  }

  private static Optional<BigDecimal> amount(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    if (!text.strip().matches("-?\\d{1,9}(\\.\\d{1,2})?")) {
      throw new Unacceptable("amount", "Say how much, such as 2.5.");
    }
    return Optional.of(new BigDecimal(text.strip()));
  }
}
