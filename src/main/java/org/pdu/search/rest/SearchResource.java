package org.pdu.search.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.rest.Page;
import org.pdu.search.model.Answer;
import org.pdu.search.model.FacetCount;
import org.pdu.search.model.Hit;
import org.pdu.search.model.Question;
import org.pdu.search.model.Suggestion;
import org.pdu.search.usecase.FindDocuments;
import org.pdu.search.usecase.SuggestWords;

/** Finding things, for programs. */
@Path("/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {
  @Inject FindDocuments find;
  @Inject SuggestWords suggestWords;

  /**
   * What was found.
   *
   * @param facets how many of each type and of each topic
   * @param next pass it as {@code after} to get the next page; missing on the last
   */
  public record Found(
      List<Hit> items,
      Map<String, List<FacetCount>> facets,
      @Nullable String didYouMean,
      long total,
      @Nullable String next) {
    static Found of(Answer answer) {
      return new Found(
          answer.items(),
          Map.of("type", answer.types(), "topic", answer.topics()),
          answer.didYouMean(),
          answer.total(),
          answer.next());
    }
  }

  /** As it is described. */
  record Suggestions(List<Suggestion> items, @Nullable String next) {}

  /** Finds documents by their words. */
  @GET
  @Operation(summary = "Finds documents by their words, best first")
  public Found find(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("type") @Nullable String type,
      @QueryParam("topic") @Nullable String topic,
      @QueryParam("after") @Nullable String after,
      @Parameter(
              description = "How many at a time: 1 to 50",
              schema = @Schema(type = SchemaType.INTEGER))
          @QueryParam("size")
          @DefaultValue("10")
          String size) {
    return Found.of(
        find.by(new Question(words, some(type), some(topic), some(after), number(size))));
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

  private static @Nullable String some(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private static int number(String size) {
    try {
      return Integer.parseInt(size);
    } catch (NumberFormatException none) {
      throw new Unacceptable("size", "Ask for 1 to " + Question.MOST + " at a time.");
    }
  }
}
