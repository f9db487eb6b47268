package org.pdu.curation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.pdu.curation.usecase.DealWithUnanswered;
import org.pdu.curation.usecase.ShowUnanswered;
import org.pdu.curation.usecase.ShowUnanswered.Mark;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.rest.Body;

/** What was asked in vain, for programs. */
@Path("/search/unanswered")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class UnansweredResource {
  @Inject ShowUnanswered show;
  @Inject DealWithUnanswered deal;

  /** What was asked at least three times, and when last. */
  public record UnansweredJson(String id, String words, int times, String last) {}

  /**
   * Some of them.
   *
   * @param hidden how many more were asked too seldom to be shown
   */
  public record UnansweredPage(List<UnansweredJson> items, long hidden, @Nullable String next) {}

  @GET
  @Operation(summary = "Searches that found nothing, most often asked first")
  @APIResponse(responseCode = "200", description = "Some of them")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  public UnansweredPage all(@QueryParam("after") @Nullable String after) {
    var page = show.page(mark(after));
    return new UnansweredPage(
        page.items().stream()
            .map(each ->
                new UnansweredJson(
                    each.id().toString(), each.words(), each.times(), each.last().toString()))
            .toList(),
        page.hidden(),
        page.next().map(Mark::text).orElse(null));
  }

  @POST
  @Path("{id}/deal-with")
  @Operation(summary = "Take a search off the list, until it is asked in vain again")
  @APIResponse(responseCode = "204", description = "Dealt with, now or before")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  @APIResponse(responseCode = "404", description = "No such search")
  @APIResponse(responseCode = "422", description = "A reason is missing")
  public Response dealWith(
      @PathParam("id") String id,
      @RequestBody(content = @Content(schema = @Schema(implementation = Reason.class)))
          JsonValue sent) {
    deal.of(id, Body.of(sent).text("why"));
    return Response.noContent().build();
  }

  private static Mark mark(@Nullable String after) {
    if (after == null || after.isBlank()) {
      return Mark.FIRST;
    }
    return Mark.of(after)
        .orElseThrow(() -> new Unacceptable("after", "Pass what “next” of the page before says."));
  }
}
