package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.pdu.accounts.model.Invitations;
import org.pdu.accounts.model.Invitations.Invitation;
import org.pdu.accounts.model.Invitations.NewInvitation;
import org.pdu.accounts.model.Post;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.OrganisationId;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/** A lead asks somebody into the own organisation; PDU staff and administrators, into any. */
@UseCase
@Allow({Role.LEAD, Role.PDU_STAFF, Role.ADMINISTRATOR})
public class InvitePeople {
  @Inject CurrentPerson person;
  @Inject Hosts hosts;
  @Inject Invitations invitations;
  @Inject InvitationLetters letters;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /**
   * Whom to invite.
   *
   * @param organisation its id; empty for the caller's own
   * @param service the id of one of its services; empty, as the job role, when not known yet
   * @param leads whether to lead the organisation, which those who may invite there may ask
   */
  public record Invitee(
      String organisation,
      String email,
      String name,
      String service,
      String jobRole,
      boolean leads) {}

  /**
   * Invites; the letter goes with it.
   *
   * @return the invitation's id
   * @throws Unacceptable when a field will not do, or somebody is invited already
   * @throws TooMany after many, by the caller or to the address
   */
  public UUID invite(Invitee given) {
    var host = new OrganisationId(hosts.of(given.organisation()).id());
    new PersonFields().name(given.name()).email(given.email()).check();
    var post = post(host, given);
    letters.count(given.email());
    var id = UUID.randomUUID();
    var email = given.email().strip();
    boolean added =
        invitations.add(
            new NewInvitation(
                id, host, email, given.name().strip(), post, given.leads(), person.id()),
            clock.now(),
            clock.now().plus(InvitationLetters.HOLDS));
    if (!added) {
      throw new Unacceptable(
          "email", "This person has been invited before. Send that invitation again instead.");
    }
    letters.send(found(id));
    audit.record(person.id().value(), "accounts.invited", id.toString());
    return id;
  }

  /** Somebody on the staff list, whose place is recorded already; false when invited before. */
  boolean member(OrganisationId host, String email, String name) {
    var id = UUID.randomUUID();
    var fresh = new NewInvitation(id, host, email, name, Optional.empty(), false, person.id());
    boolean added = invitations.add(fresh, clock.now(), clock.now().plus(InvitationLetters.HOLDS));
    if (added) {
      letters.send(found(id));
      audit.record(person.id().value(), "accounts.invited", id.toString());
    }
    return added;
  }

  private Optional<Post> post(OrganisationId host, Invitee given) {
    boolean none = given.service().isBlank() && given.jobRole().isBlank();
    return none
        ? Optional.empty()
        : Optional.of(hosts.post(host, given.service(), given.jobRole()));
  }

  /**
   * The letter goes again with a new link, for 14 days more; the old link ends.
   *
   * @throws NotFound when there is no such invitation, or it is another's
   * @throws Conflict when it was answered or revoked
   * @throws TooMany after many, by the caller or to the address
   */
  public void again(String id) {
    var invitation = found(id);
    letters.count(invitation.email());
    if (!invitations.renew(invitation.id(), clock.now().plus(InvitationLetters.HOLDS))) {
      throw new Conflict("This invitation was answered or taken back before.");
    }
    letters.send(invitation);
    audit.record(person.id().value(), "accounts.invited-again", invitation.id().toString());
  }

  /**
   * Takes it back: its link ends. Taking back twice is no different.
   *
   * @throws NotFound when there is no such invitation, or it is another's
   * @throws Conflict when it was accepted
   */
  public void revoke(String id) {
    var invitation = found(id);
    if (invitations.revoke(invitation.id(), person.id(), clock.now())) {
      letters.end(invitation);
      audit.record(person.id().value(), "accounts.invitation-revoked", id);
    } else if (invitation.state() == Invitations.State.ACCEPTED) {
      throw new Conflict("This invitation was accepted before.");
    }
  }

  private Invitation found(String id) {
    try {
      return found(UUID.fromString(id));
    } catch (IllegalArgumentException none) {
      throw new NotFound("There is no such invitation.");
    }
  }

  /** One of another organisation is not there for this caller. */
  private Invitation found(UUID id) {
    return invitations
        .byId(id, clock.now())
        .filter(one -> hosts.may(one.organisation()))
        .orElseThrow(() -> new NotFound("There is no such invitation."));
  }
}
