package org.pdu.outcomes.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.pdu.outcomes.model.SaidTotal;
import org.pdu.outcomes.usecase.ShowStaffTotals;
import org.pdu.platform.rest.Page;
import org.pdu.platform.rest.Problem;

/** What staff told about themselves, in numbers that point at nobody. */
@Path("/outcomes/staff-totals")
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
@RequestScoped
public class StaffTotalsResource {
  @Inject ShowStaffTotals showTotals;

  /**
   * One number.
   *
   * @param kind {@code count}, or {@code suppressed} where few or none chose it
   * @param value rounded; left out where it is held back
   */
  public record Total(
      String period, String aspect, String choice, String kind, @Nullable Long value) {}

  @GET
  @Operation(
      summary =
          "What staff of the whole partnership told about themselves if they liked, counted once a"
              + " month; small numbers are held back")
  @APIResponse(responseCode = "200", description = "The newest count; empty before the first.")
  @APIResponse(responseCode = "401", description = "No token, or one that no longer holds.")
  @APIResponse(responseCode = "403", description = "Not for this role: figures of the city only.")
  public Page<Total> newest() {
    return new Page<>(showTotals.newest().stream().map(StaffTotalsResource::json).toList(), null);
  }

  private static Total json(SaidTotal total) {
    boolean said = total.said().isPresent();
    return new Total(
        total.month().toString(),
        total.aspect(),
        total.choice(),
        said ? "count" : "suppressed",
        said ? total.said().getAsLong() : null);
  }
}
