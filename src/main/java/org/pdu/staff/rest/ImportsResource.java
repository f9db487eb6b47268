package org.pdu.staff.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.rest.Idempotent;
import org.pdu.staff.model.Days;
import org.pdu.staff.usecase.MoveImport;
import org.pdu.staff.usecase.OpenImport;
import org.pdu.staff.usecase.ShowImport;

/**
 * Staff lists handed in by programs: looked at first, then confirmed, and taken back if need be.
 */
@Path("/staff/imports")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ImportsResource {
  @Inject OpenImport openImport;
  @Inject ShowImport showImport;
  @Inject MoveImport moveImport;

  @POST
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Hand a staff list in, as CSV or a workbook; answers with what each row would do",
      description = "The body is the file itself. Nothing of it is written before it is confirmed.")
  @APIResponse(responseCode = "201", description = "Looked at")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Another organisation's staff")
  @APIResponse(responseCode = "404", description = "No such organisation")
  @APIResponse(responseCode = "413", description = "More than eight megabytes")
  @APIResponse(responseCode = "422", description = "Not a file that can be read")
  public Response open(
      @QueryParam("organisation") @DefaultValue("") String organisation,
      @QueryParam("fileName") @DefaultValue("By a program") String fileName,
      byte[] file) {
    var id = openImport.with(organisation, fileName, file);
    return Response.status(201).entity(json(id.toString(), "", "")).build();
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Where a staff list stands, and its rows, those with problems first")
  @APIResponse(responseCode = "200", description = "Found")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this role")
  @APIResponse(responseCode = "404", description = "None, or another organisation's")
  public ImportJson one(
      @PathParam("id") String id,
      @QueryParam("verdict") @DefaultValue("") String verdict,
      @QueryParam("after") @DefaultValue("") String after) {
    return json(id, verdict, after);
  }

  @POST
  @Path("/{id}/confirm")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Write it; ask again for its state",
      description =
          "order: day or month, which of them days that can be read in two ways begin with."
              + " leaveOut: whether rows with problems are left out.")
  @APIResponse(responseCode = "202", description = "Waits to be written, or is already")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this role")
  @APIResponse(responseCode = "404", description = "None, or another organisation's")
  @APIResponse(responseCode = "409", description = "Rows are open, or there is nothing to write")
  @APIResponse(responseCode = "422", description = "No such order")
  public Response confirm(
      @PathParam("id") String id,
      @QueryParam("order") @DefaultValue("") String order,
      @QueryParam("leaveOut") @DefaultValue("false") boolean leaveOut) {
    switch (order) {
      case "" -> {}
      case "day" -> moveImport.order(id, Days.Order.DAY);
      case "month" -> moveImport.order(id, Days.Order.MONTH);
      default -> throw new Unacceptable("order", "Use day or month.");
    }
    moveImport.confirm(id, leaveOut);
    return Response.accepted(json(id, "", "")).build();
  }

  @POST
  @Path("/{id}/undo")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Take back what it wrote and nobody has changed since")
  @APIResponse(responseCode = "202", description = "Waits to be taken back, or is already")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this role")
  @APIResponse(responseCode = "404", description = "None, or another organisation's")
  @APIResponse(responseCode = "409", description = "It was not written yet")
  public Response undo(@PathParam("id") String id) {
    moveImport.undo(id);
    return Response.accepted(json(id, "", "")).build();
  }

  private ImportJson json(String id, String verdict, String after) {
    return ImportJson.of(showImport.of(id, verdict, after));
  }
}
