package org.pdu.outcomes.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.pdu.outcomes.model.Unit;
import org.pdu.outcomes.usecase.ShowPracticeChanges;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.rest.Page;
import org.pdu.platform.rest.Problem;

/** How many people told of a change in what they do. */
@Path("/outcomes/practice-changes")
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
@RequestScoped
public class PracticeChangesResource {
  @Inject ShowPracticeChanges showChanges;

  @GET
  @Operation(
      summary =
          "How many people said, in each of the last twelve months, that something in the library"
              + " changed what they do; small numbers are held back")
  @APIResponse(responseCode = "200", description = "Month by month, the present one last.")
  @APIResponse(responseCode = "401", description = "No token, or one that no longer holds.")
  @APIResponse(responseCode = "403", description = "Not for this role, or another's figures.")
  @APIResponse(responseCode = "422", description = "No such unit.")
  public Page<PointJson> months(
      @QueryParam("unit") @DefaultValue("city") String unit,
      @QueryParam("id") @DefaultValue("") String id) {
    var kind =
        Unit.Kind.of(unit).orElseThrow(() -> new Unacceptable("unit", "Use city or organisation."));
    return new Page<>(
        showChanges.of(kind, id).stream()
            .map(month -> PointJson.of(month.month().toString(), month.people()))
            .toList(),
        null);
  }
}
