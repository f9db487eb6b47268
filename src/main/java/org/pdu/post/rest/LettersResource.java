package org.pdu.post.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.rest.Page;
import org.pdu.platform.rest.Problem;
import org.pdu.post.model.Mailbox.Line;
import org.pdu.post.model.Mailbox.Question;
import org.pdu.post.model.Mailbox.State;
import org.pdu.post.usecase.ShowLedger;

/** The ledger of letters, for administrators. */
@Path("/letters")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
public class LettersResource {
  @Inject ShowLedger showLedger;

  /**
   * A letter, without its words.
   *
   * @param state waiting, sent, shown or dead
   * @param endedAt when it was sent, shown or given up
   * @param nextTryAt only while it waits
   * @param trouble what the mail server said last
   */
  public record LetterLine(
      String id,
      String kind,
      String address,
      String subject,
      String state,
      Instant writtenAt,
      @Nullable Instant endedAt,
      @Nullable Instant nextTryAt,
      int tries,
      String trouble) {}

  @GET
  @SecurityRequirement(name = "token")
  @Operation(summary = "What went to whom and what would go, newest first; never the words")
  @APIResponse(responseCode = "200", description = "A page of the ledger.")
  @APIResponse(responseCode = "401", description = "No token, or one that no longer holds.")
  @APIResponse(responseCode = "403", description = "Not an administrator's token.")
  @APIResponse(responseCode = "422", description = "A state or place in the list that is none.")
  public Page<LetterLine> all(
      @QueryParam("address") @DefaultValue("") String address,
      @QueryParam("state") @DefaultValue("") String state,
      @QueryParam("after") @DefaultValue("") String after) {
    var ledger = showLedger.of(new Question(address.strip(), state(state), before(after)));
    return new Page<>(
        ledger.lines().stream().map(LettersResource::line).toList(),
        ledger.next().map(String::valueOf).orElse(null));
  }

  private static Optional<State> state(String given) {
    var found =
        Arrays.stream(State.values())
            .filter(state -> state.name().equals(given.toUpperCase(Locale.ROOT)))
            .findFirst();
    if (found.isEmpty() && !given.isEmpty()) {
      throw new Unacceptable("state", "Use waiting, sent, shown or dead.");
    }
    return found;
  }

  private static long before(String after) {
    if (after.isEmpty()) {
      return Long.MAX_VALUE;
    }
    if (!after.matches("[0-9]{1,18}")) {
      throw new Unacceptable("after", "Pass what “next” of the page before says.");
    }
    return Long.parseLong(after);
  }

  private static LetterLine line(Line line) {
    return new LetterLine(
        Long.toString(line.id()),
        line.kind(),
        line.address(),
        line.subject(),
        line.state().name().toLowerCase(Locale.ROOT),
        line.writtenAt(),
        line.ended().orElse(null),
        line.next().orElse(null),
        line.tries(),
        line.trouble());
  }
}
