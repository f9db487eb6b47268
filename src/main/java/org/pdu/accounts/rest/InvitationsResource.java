package org.pdu.accounts.rest;

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
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.usecase.InvitePeople;
import org.pdu.accounts.usecase.InvitePeople.Invitee;
import org.pdu.accounts.usecase.InviteStaff;
import org.pdu.accounts.usecase.ShowInvitations;
import org.pdu.accounts.usecase.ShowInvitations.Line;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.rest.Idempotent;
import org.pdu.platform.rest.Page;
import org.pdu.platform.rest.Problem;

/** Inviting people, for leads, PDU staff and administrators. */
@Path("/invitations")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.JSON})
public class InvitationsResource {
  @Inject InvitePeople invitePeople;
  @Inject ShowInvitations showInvitations;
  @Inject InviteStaff inviteStaff;

  /**
   * Whom to invite.
   *
   * @param organisation its id; left out for the caller's own
   * @param service the id of one of its services; with jobRole, or neither
   * @param leads whether to lead the organisation; left out for no
   */
  public record InvitationRequest(
      @Nullable String organisation,
      @Nullable String email,
      @Nullable String name,
      @Nullable String service,
      @Nullable String jobRole,
      @Nullable Boolean leads) {}

  /**
   * An invitation. Its link is in the letter alone.
   *
   * @param post job role and service in words; empty when not known
   * @param leads whether the person is asked to lead the organisation
   * @param state open, expired, accepted or revoked
   */
  public record InvitationJson(
      String id,
      String organisation,
      String email,
      String name,
      String post,
      boolean leads,
      String state,
      Instant invitedAt,
      Instant expiresAt) {}

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @SecurityRequirement(name = "token")
  @Operation(summary = "Invites somebody: a letter with a link that works once and for 14 days")
  @APIResponse(responseCode = "201", description = "The invitation.")
  @APIResponse(responseCode = "401", description = "No token, or one that no longer holds.")
  @APIResponse(responseCode = "403", description = "Another organisation, or no role for this.")
  @APIResponse(responseCode = "404", description = "There is no such organisation.")
  @APIResponse(responseCode = "422", description = "A field will not do, or invited before.")
  @APIResponse(responseCode = "429", description = "Many in a short time; see Retry-After.")
  public Response invite(@Nullable InvitationRequest given) {
    var asked = given == null ? new InvitationRequest(null, null, null, null, null, null) : given;
    var id =
        invitePeople.invite(
            new Invitee(
                text(asked.organisation()),
                text(asked.email()),
                text(asked.name()),
                text(asked.service()),
                text(asked.jobRole()),
                Boolean.TRUE.equals(asked.leads())));
    return Response.status(201).entity(json(showInvitations.one(id.toString()))).build();
  }

  /** How many letters are on their way. */
  public record SentJson(int invited) {}

  @POST
  @Path("staff")
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @SecurityRequirement(name = "token")
  @Operation(
      summary = "Invites all of an organisation's staff who have no way in yet",
      description = "500 letters at most in one go; ask again for the others.")
  @APIResponse(responseCode = "201", description = "How many letters are on their way.")
  @APIResponse(responseCode = "401", description = "No token, or one that no longer holds.")
  @APIResponse(responseCode = "403", description = "Another organisation, or no role for this.")
  @APIResponse(responseCode = "404", description = "There is no such organisation.")
  public Response staff(@QueryParam("organisation") @DefaultValue("") String organisation) {
    return Response.status(201).entity(new SentJson(inviteStaff.all(organisation))).build();
  }

  @GET
  @SecurityRequirement(name = "token")
  @Operation(summary = "An organisation's invitations, newest first")
  @APIResponse(responseCode = "200", description = "A page of invitations.")
  @APIResponse(responseCode = "401", description = "No token, or one that no longer holds.")
  @APIResponse(responseCode = "403", description = "Another organisation, or no role for this.")
  @APIResponse(responseCode = "404", description = "There is no such organisation.")
  @APIResponse(responseCode = "422", description = "A place in the list that is none.")
  public Page<InvitationJson> all(
      @QueryParam("organisation") @DefaultValue("") String organisation,
      @QueryParam("after") @DefaultValue("") String after) {
    if (!after.matches("[0-9]{0,18}")) {
      throw new Unacceptable("after", "Pass what “next” of the page before says.");
    }
    var door =
        showInvitations.of(organisation, after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after));
    return new Page<>(
        door.invitations().stream().map(InvitationsResource::json).toList(),
        door.next().map(String::valueOf).orElse(null));
  }

  @POST
  @Path("{id}/revoke")
  @SecurityRequirement(name = "token")
  @Operation(summary = "Takes an invitation back: its link ends. Twice is no different.")
  @APIResponse(responseCode = "204", description = "It is taken back.")
  @APIResponse(responseCode = "401", description = "No token, or one that no longer holds.")
  @APIResponse(responseCode = "403", description = "No role for this.")
  @APIResponse(responseCode = "404", description = "None, or another organisation's.")
  @APIResponse(responseCode = "409", description = "It was accepted before.")
  public void revoke(@PathParam("id") String id) {
    invitePeople.revoke(id);
  }

  private static InvitationJson json(Line line) {
    return new InvitationJson(
        line.id().toString(),
        line.organisation().toString(),
        line.email(),
        line.name(),
        line.post(),
        line.leads(),
        line.state().name().toLowerCase(Locale.ROOT),
        line.invitedAt(),
        line.expiresAt());
  }

  private static String text(@Nullable String given) {
    return given == null ? "" : given;
  }
}
