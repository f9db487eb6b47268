package org.pdu.outcomes.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.pdu.outcomes.model.Unit;
import org.pdu.outcomes.usecase.ShowBreakdown;
import org.pdu.people.Place;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.rest.Page;

/** The tables of the outcome pages: present figures by organisation, service or job role. */
@Path("/outcomes/breakdown")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class BreakdownResource {
  @Inject ShowBreakdown showBreakdown;

  /** A row: people trained so far, and the share of posts held by somebody trained. */
  public record Row(
      String id,
      String name,
      PointJson people,
      PointJson coverage,
      long servicesKnown,
      long services) {}

  @GET
  @Operation(summary = "Present figures by organisation, service or jobRole")
  public Page<Row> page(
      @QueryParam("by") @DefaultValue("organisation") String by,
      @QueryParam("organisation") @DefaultValue("") String organisation,
      @QueryParam("module") @DefaultValue("") String module,
      @QueryParam("after") @DefaultValue("") String after) {
    var kind =
        Unit.Kind.of(by)
            .filter(k -> k != Unit.Kind.CITY)
            .orElseThrow(() -> new Unacceptable("by", "Use organisation, service or jobRole."));
    var table =
        showBreakdown.of(Place.Kind.valueOf(kind.name()), organisation, module, plain(after));
    return new Page<>(
        table.lines().stream().map(BreakdownResource::row).toList(),
        table.next().map(BreakdownResource::coded).orElse(null));
  }

  private static Row row(ShowBreakdown.Line line) {
    var now = line.now();
    var period = now.month().toString();
    return new Row(
        line.place().id().toString(),
        line.place().name(),
        PointJson.of(period, now.people()),
        PointJson.of(period, now.coverage()),
        now.servicesKnown(),
        now.services());
  }

  private static String coded(String mark) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(mark.getBytes(StandardCharsets.UTF_8));
  }

  private static String plain(String after) {
    try {
      return new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Unacceptable("after", "Pass what “next” of the page before says.");
    }
  }
}
