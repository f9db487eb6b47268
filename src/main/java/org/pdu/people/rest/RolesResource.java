package org.pdu.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;
import org.pdu.people.model.Grants.Kept;
import org.pdu.people.usecase.EndRole;
import org.pdu.people.usecase.GrantRole;
import org.pdu.people.usecase.ShowRoles;
import org.pdu.platform.rest.Idempotent;
import org.pdu.platform.rest.Page;
import org.pdu.platform.rest.Problem;

/** What people may do: seen, granted and ended. */
@Path("")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
public class RolesResource {
  @Inject ShowRoles show;
  @Inject GrantRole grant;
  @Inject EndRole end;

  /**
   * A grant.
   *
   * @param organisation where; null for the whole partnership
   * @param endsOn the last day, or null
   * @param ended how it ended before that, or null
   */
  public record GrantView(
      String id,
      String role,
      @Nullable Where organisation,
      LocalDate since,
      @Nullable String grantedBy,
      String reason,
      @Nullable LocalDate endsOn,
      @Nullable EndView ended) {}

  /** An organisation. */
  public record Where(String id, String name) {}

  /** How a grant ended. */
  public record EndView(LocalDate on, String by, String reason) {}

  /** What is asked for. */
  public record GrantRequest(
      @Nullable String role,
      @Nullable String organisation,
      @Nullable String reason,
      @Nullable String endsOn) {}

  /** Why a grant is to end. */
  public record EndRequest(@Nullable String reason) {}

  /** The id of what was made. */
  public record Made(String id) {}

  @GET
  @Path("/people/{id}/roles")
  @SecurityRequirement(name = "token")
  @Operation(summary = "A person's roles, those held first; a lead sees the own organisation's.")
  @APIResponse(responseCode = "200", description = "The roles, held and past, on one page.")
  @APIResponse(responseCode = "401", description = "No token, or one that no longer holds.")
  @APIResponse(responseCode = "403", description = "Roles are not for this caller to look after.")
  @APIResponse(responseCode = "404", description = "There is nobody of the caller's with this id.")
  public Page<GrantView> roles(@PathParam("id") String person) {
    var view = show.of(person);
    return new Page<>(
        Stream.concat(view.held().stream(), view.past().stream()).map(RolesResource::view).toList(),
        null);
  }

  @POST
  @Path("/people/{id}/roles")
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @SecurityRequirement(name = "token")
  @Operation(summary = "Grants a role, never more than the caller's own reaches, with a reason.")
  @APIResponse(responseCode = "201", description = "Granted; the grant's id.")
  @APIResponse(responseCode = "401", description = "No token, or one that no longer holds.")
  @APIResponse(responseCode = "403", description = "It is more than the caller may give.")
  @APIResponse(responseCode = "404", description = "There is nobody of the caller's with this id.")
  @APIResponse(
      responseCode = "409",
      description = "The person holds the role there already.",
      content = @Content(mediaType = Problem.JSON))
  @APIResponse(responseCode = "422", description = "Something does not make a grant.")
  public Response add(@PathParam("id") String person, @Nullable GrantRequest given) {
    var asked = given == null ? new GrantRequest(null, null, null, null) : given;
    var id =
        grant.to(
            person,
            new GrantRole.Asked(
                text(asked.role()),
                text(asked.organisation()),
                text(asked.reason()),
                text(asked.endsOn())));
    return Response.status(201)
        .type(MediaType.APPLICATION_JSON)
        .entity(new Made(id.toString()))
        .build();
  }

  @POST
  @Path("/roles/{grant}/end")
  @Consumes(MediaType.APPLICATION_JSON)
  @SecurityRequirement(name = "token")
  @Operation(summary = "Ends a grant, with a reason; ending it again changes nothing.")
  @APIResponse(responseCode = "204", description = "It holds no more.")
  @APIResponse(responseCode = "401", description = "No token, or one that no longer holds.")
  @APIResponse(responseCode = "403", description = "It is not the caller's to end.")
  @APIResponse(responseCode = "404", description = "There is no such grant of the caller's.")
  @APIResponse(
      responseCode = "409",
      description = "It is the last administrator's.",
      content = @Content(mediaType = Problem.JSON))
  @APIResponse(responseCode = "422", description = "No reason is given.")
  public void end(@PathParam("grant") String id, @Nullable EndRequest given) {
    end.of(id, given == null ? "" : text(given.reason()));
  }

  private static GrantView view(Kept kept) {
    return new GrantView(
        kept.id().toString(),
        kept.grant().role().name(),
        kept.grant()
            .organisation()
            .map(id -> new Where(id.toString(), kept.organisation()))
            .orElse(null),
        kept.since(),
        kept.grantedBy().isEmpty() ? null : kept.grantedBy(),
        kept.reason(),
        kept.endsOn().orElse(null),
        kept.ended().map(end -> new EndView(end.on(), end.by(), end.reason())).orElse(null));
  }

  private static String text(@Nullable String given) {
    return given == null ? "" : given;
  }
}
