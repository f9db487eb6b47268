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
import org.pdu.library.model.ReadingRoom.Listed;
import org.pdu.library.usecase.ShowWorkshop;

/** What the caller works on, and what waits for them. */
@Path("/library/workshop")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class WorkshopResource {
  @Inject ShowWorkshop workshop;

  /** A resource in a list. */
  public record Waiting(
      String id, String slug, String type, String title, String state, String changedAt) {
    static Waiting of(Listed one) {
      var resource = one.resource();
      return new Waiting(
          resource.id().toString(),
          resource.slug(),
          resource.type().code(),
          one.words().title(),
          Codes.of(resource.state()),
          resource.changedAt().toString());
    }
  }

  /**
   * The lists, newest change first, 50 of each at most.
   *
   * @param mine begun by the caller
   * @param approval waits for the caller's yes
   * @param support waits for a peer editor
   * @param review waits for a reviewer
   * @param due published a while ago, and to be looked at again
   */
  public record Lists(
      List<Waiting> mine,
      List<Waiting> approval,
      List<Waiting> support,
      List<Waiting> review,
      List<Waiting> due) {}

  @GET
  @Operation(summary = "What the caller works on, and what waits for them")
  @APIResponse(responseCode = "200", description = "Five lists, 50 of each at most")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  public Lists now() {
    var all = workshop.now();
    return new Lists(
        list(all.mine()),
        list(all.yes()),
        list(all.support()),
        list(all.review()),
        list(all.due()));
  }

  private static List<Waiting> list(List<Listed> some) {
    return some.stream().map(Waiting::of).toList();
  }
}
