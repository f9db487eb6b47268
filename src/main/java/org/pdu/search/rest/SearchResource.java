package org.pdu.search.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.rest.Page;
import org.pdu.search.model.Suggestion;
import org.pdu.search.usecase.FindDocuments;
import org.pdu.search.usecase.FindSimilar;
import org.pdu.search.usecase.SuggestWords;

/** Finding things, for programs. */
@Path("/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {
  @Inject FindDocuments find;
  @Inject FindSimilar findSimilar;
  @Inject SuggestWords suggestWords;

  /** As it is described. */
  record Suggestions(List<Suggestion> items, @Nullable String next) {}

  /** As it is described. */
  record Similar(List<FoundJson.Item> items, @Nullable String next) {}

  /** Finds documents by their words. */
  @GET
  @Operation(
      summary = "Finds documents by their words, best first",
      description =
          "Each filter may be given several times: any of its values will do, and every filter must be"
              + " met. minutes: 5, 15, 30 or longer. sort: best, newest, shortest or title. size: 1"
              + " to 50, 10 when nothing is said.")
  @APIResponse(
      responseCode = "200",
      description = "What was found.",
      content = @Content(schema = @Schema(implementation = FoundJson.class)))
  public FoundJson find(@BeanParam SearchParameters asked) {
    return FoundJson.of(find.by(asked.question()));
  }

  /** What is like a document. */
  @GET
  @Path("/like")
  @Operation(summary = "What is most like a document that was found, 10 at most")
  @APIResponse(
      responseCode = "200",
      description = "The most alike first; nothing where there is no such document.",
      content = @Content(schema = @Schema(implementation = Similar.class)))
  public Page<FoundJson.Item> like(
      @Parameter(description = "The document's id, as in an answer")
          @QueryParam("id")
          @DefaultValue("")
          String id) {
    return new Page<>(findSimilar.to(id).stream().map(FoundJson.Item::of).toList(), null);
  }

  /** Completes what somebody has begun to type. */
  @GET
  @Path("/suggest")
  @Operation(summary = "Titles and topics in which a word begins as typed, 8 at most")
  @APIResponse(
      responseCode = "200",
      description = "What may have been meant.",
      content = @Content(schema = @Schema(implementation = Suggestions.class)))
  public Page<Suggestion> suggest(@QueryParam("q") @DefaultValue("") String beginning) {
    return new Page<>(suggestWords.after(beginning), null);
  }
}
