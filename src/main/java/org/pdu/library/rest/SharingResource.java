package org.pdu.library.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.pdu.library.usecase.ShowSharing;
import org.pdu.library.usecase.ShowSharing.Shared;
import org.pdu.platform.rest.Page;

/** What the caller has shared of their own experience. */
@Path("/library/sharing")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SharingResource {
  @Inject ShowSharing sharing;

  /**
   * Something shared.
   *
   * @param title empty once it was taken back
   * @param ended {@code withdrawn}, {@code expired} or {@code left}; null while it goes on
   */
  public record SharedJson(
      String id,
      String slug,
      String type,
      String title,
      String state,
      ConsentJson consent,
      @Nullable String ended,
      boolean disputed,
      List<CareResource.NoteJson> care) {
    static SharedJson of(Shared one) {
      return new SharedJson(
          one.resource().id().toString(),
          one.resource().slug(),
          one.resource().type().code(),
          one.words().title(),
          Codes.of(one.resource().state()),
          ConsentJson.of(one.consent()),
          one.ended().map(ended -> Codes.of(ended.how())).orElse(null),
          one.disputed(),
          one.notes().stream().map(CareResource.NoteJson::of).toList());
    }
  }

  @GET
  @Operation(summary = "What the caller has shared: where it stands, what they allow")
  @APIResponse(responseCode = "200", description = "All of it on one page, newest first")
  @APIResponse(responseCode = "401", description = "Not signed in")
  public Page<SharedJson> mine() {
    return new Page<>(sharing.mine().stream().map(SharedJson::of).toList(), null);
  }
}
