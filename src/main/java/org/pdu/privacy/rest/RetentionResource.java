package org.pdu.privacy.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.rest.Page;
import org.pdu.platform.rest.Problem;
import org.pdu.privacy.usecase.ShowRetention;

/** How long things are kept, and what went. */
@Path("/retention")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
public class RetentionResource {
  @Inject ShowRetention showRetention;

  /**
   * A rule.
   *
   * @param keep for how long, as ISO 8601 has it, such as {@code P90D}
   * @param due how many would go if it ran now
   */
  public record Rule(
      String key,
      String what,
      String keep,
      String since,
      String then,
      String why,
      String basis,
      long due) {}

  /** One run of a rule. */
  public record Run(String rule, long removed, Instant at) {}

  @GET
  @Path("rules")
  @SecurityRequirement(name = "token")
  @Operation(summary = "How long things are kept, and how many would go today.")
  @APIResponse(responseCode = "200", description = "All rules.")
  @APIResponse(responseCode = "401", description = "No token, or one that no longer holds.")
  @APIResponse(responseCode = "403", description = "Not an administrator.")
  public Page<Rule> rules() {
    return new Page<>(
        showRetention.rules().stream()
            .map(each ->
                new Rule(
                    each.rule().key(),
                    each.rule().what(),
                    each.rule().keep().toString(),
                    each.rule().since(),
                    each.rule().then(),
                    each.rule().why(),
                    each.rule().basis(),
                    each.due()))
            .toList(),
        null);
  }

  @GET
  @Path("runs")
  @SecurityRequirement(name = "token")
  @Operation(summary = "What the rules removed, newest first.")
  @APIResponse(responseCode = "200", description = "A page of the ledger.")
  @APIResponse(responseCode = "401", description = "No token, or one that no longer holds.")
  @APIResponse(responseCode = "403", description = "Not an administrator.")
  @APIResponse(responseCode = "422", description = "A cursor that was not handed out here.")
  public Page<Run> runs(@QueryParam("after") @DefaultValue("") String after) {
    if (!after.matches("[0-9]{0,18}")) {
      throw new Unacceptable("after", "Pass “next” of the page before.");
    }
    var found = showRetention.ledger(after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after));
    List<Run> items =
        found.stream().map(run -> new Run(run.rule(), run.removed(), run.at())).toList();
    return new Page<>(
        items, found.size() < ShowRetention.MOST ? null : Long.toString(found.getLast().id()));
  }
}
