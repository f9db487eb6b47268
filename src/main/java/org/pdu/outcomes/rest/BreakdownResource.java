package org.pdu.outcomes.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.pdu.outcomes.usecase.Dashboard.Row;
import org.pdu.outcomes.usecase.ShowBreakdown;
import org.pdu.people.Place;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.rest.Page;

/** The tables of the outcomes pages. */
@Path("/outcomes/breakdown")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class BreakdownResource {
  @Inject ShowBreakdown showBreakdown;

  /** One row, as of today. */
  public record RowJson(
      UUID id,
      String name,
      ValueJson people,
      ValueJson coverage,
      long servicesKnown,
      long services) {
    static RowJson of(Row row) {
      return new RowJson(
          row.place().id(),
          row.place().name(),
          ValueJson.of(row.picture().people()),
          ValueJson.of(row.picture().coverage()),
          row.picture().servicesKnown(),
          row.picture().services());
    }
  }

  @GET
  @Operation(summary = "Training by organisation, service or job role; the same as on the page")
  public Page<RowJson> of(
      @QueryParam("by") @DefaultValue("organisation") String by,
      @QueryParam("organisation") @DefaultValue("") String organisation,
      @QueryParam("module") @DefaultValue("") String module,
      @QueryParam("after") @DefaultValue("") String after) {
    var table = showBreakdown.of(kind(by), id(organisation), module, after);
    return new Page<>(
        table.rows().stream().map(RowJson::of).toList(),
        table.next().isEmpty() ? null : table.next());
  }

  private static Place.Kind kind(String by) {
    return switch (by) {
      case "organisation" -> Place.Kind.ORGANISATION;
      case "service" -> Place.Kind.SERVICE;
      case "jobRole" -> Place.Kind.JOB_ROLE;
      default -> throw new Unacceptable("by", "Say “organisation”, “service” or “jobRole”.");
    };
  }

  private static Optional<UUID> id(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      throw new Unacceptable("organisation", "Give an organisation's id.");
    }
  }
}
