package org.pdu.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.pdu.people.model.JobRoles.JobRole;
import org.pdu.people.usecase.KeepJobRoles;
import org.pdu.people.usecase.ShowJobRoles;
import org.pdu.platform.rest.Body;
import org.pdu.platform.rest.EntityVersion;
import org.pdu.platform.rest.Idempotent;
import org.pdu.platform.rest.Page;

/** The catalogue of kinds of work. */
@Path("/job-roles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class JobRolesResource {
  @Inject ShowJobRoles show;
  @Inject KeepJobRoles keep;

  /**
   * A kind of work.
   *
   * @param retired the first day on which nobody is given it any more; null while it is in use
   * @param titles local titles that mean it
   */
  public record JobRoleJson(
      String id,
      String code,
      String title,
      @Nullable String retired,
      List<String> titles,
      int version) {}

  /** What is sent to add or rename a role. */
  public record Titled(String title) {}

  @GET
  @Operation(summary = "All job roles with their local titles, retired ones last")
  @APIResponse(responseCode = "200", description = "All of them")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  public Page<JobRoleJson> all() {
    return new Page<>(show.all().stream().map(JobRolesResource::json).toList(), null);
  }

  @GET
  @Path("{code}")
  @Operation(summary = "One job role")
  @APIResponse(responseCode = "200", description = "The role; its version as ETag")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  @APIResponse(responseCode = "404", description = "No such role")
  public Response one(@PathParam("code") String code) {
    return answer(200, show.of(code));
  }

  @POST
  @Idempotent
  @Operation(summary = "Add a job role")
  @APIResponse(responseCode = "201", description = "Added")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  @APIResponse(responseCode = "422", description = "Fields to mend")
  public Response add(
      @RequestBody(content = @Content(schema = @Schema(implementation = Titled.class)))
          JsonValue sent) {
    return answer(201, keep.add(Body.of(sent).text("title")));
  }

  @POST
  @Path("{code}/rename")
  @Operation(summary = "Give a job role another title; the old one still means it")
  @APIResponse(responseCode = "200", description = "Renamed, or called so already")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  @APIResponse(responseCode = "404", description = "No such role")
  @APIResponse(responseCode = "412", description = "Changed since the version in If-Match")
  @APIResponse(responseCode = "422", description = "Fields to mend")
  public Response rename(
      @PathParam("code") String code,
      @HeaderParam("If-Match") @Nullable String seen,
      @RequestBody(content = @Content(schema = @Schema(implementation = Titled.class)))
          JsonValue sent) {
    var title = Body.of(sent).text("title");
    return answer(200, keep.rename(code, title, EntityVersion.of(seen)));
  }

  @POST
  @Path("{code}/retire")
  @Operation(summary = "Give a job role to nobody any more; who has it keeps it")
  @APIResponse(responseCode = "200", description = "Retired, today or before")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  @APIResponse(responseCode = "404", description = "No such role")
  @APIResponse(responseCode = "412", description = "Changed since the version in If-Match")
  public Response retire(
      @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String seen) {
    return answer(200, keep.retire(code, EntityVersion.of(seen)));
  }

  @POST
  @Idempotent
  @Path("{code}/titles")
  @Operation(summary = "Say that a local title means a job role")
  @APIResponse(responseCode = "200", description = "It does")
  @APIResponse(responseCode = "401", description = "Not signed in")
  @APIResponse(responseCode = "403", description = "Not for this account")
  @APIResponse(responseCode = "404", description = "No such role")
  @APIResponse(responseCode = "422", description = "Fields to mend")
  public Response map(
      @PathParam("code") String code,
      @RequestBody(content = @Content(schema = @Schema(implementation = Titled.class)))
          JsonValue sent) {
    return answer(200, keep.map(code, Body.of(sent).text("title")));
  }

  private static Response answer(int status, JobRole role) {
    return Response.status(status)
        .entity(json(role))
        .header("ETag", EntityVersion.tag(role.version()))
        .build();
  }

  private static JobRoleJson json(JobRole role) {
    return new JobRoleJson(
        role.id().toString(),
        role.code(),
        role.title(),
        role.retired().map(LocalDate::toString).orElse(null),
        role.titles(),
        role.version());
  }
}
