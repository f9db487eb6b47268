package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.accounts.model.Invitations;
import org.pdu.accounts.model.Invitations.Invitation;
import org.pdu.accounts.model.JoinRequests;
import org.pdu.accounts.model.JoinRequests.JoinRequest;
import org.pdu.people.Allow;
import org.pdu.people.OrganisationId;
import org.pdu.people.Place;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.time.CityClock;

/** Shows who was invited to an organisation, and who asks to join it. */
@UseCase
@Allow({Role.LEAD, Role.PDU_STAFF, Role.ADMINISTRATOR})
public class ShowInvitations {
  private static final int PAGE = 25;

  @Inject Hosts hosts;
  @Inject Invitations invitations;
  @Inject JoinRequests requests;
  @Inject CityClock clock;

  /** An invitation, with the place at work in words. */
  public record Line(
      UUID id,
      OrganisationId organisation,
      String email,
      String name,
      String post,
      boolean leads,
      Instant invitedAt,
      Instant expiresAt,
      Invitations.State state) {}

  /** Somebody who asks to join. */
  public record Asking(UUID id, String email, String name, String post, Instant askedAt) {}

  /**
   * What the page shows.
   *
   * @param choice the organisations that the caller may choose from
   * @param requests the oldest of those that wait, at most 25
   * @param next the number to ask for lines below; empty on the last page
   */
  public record Door(
      Place organisation,
      List<Place> choice,
      List<Asking> requests,
      List<Line> invitations,
      Optional<Long> next) {}

  /** What is chosen from when somebody is invited. */
  public record Choice(Place organisation, List<Place> services, List<Place> jobRoles) {}

  /**
   * @param organisation its id; empty for the caller's own
   * @param below only invitations with a smaller number
   */
  public Door of(String organisation, long below) {
    var host = hosts.of(organisation);
    var id = new OrganisationId(host.id());
    var all = invitations.of(id, below, PAGE + 1, clock.now());
    var shown = all.subList(0, Math.min(PAGE, all.size()));
    return new Door(
        host,
        hosts.open(),
        requests.waiting(id, 0, PAGE).stream().map(this::asking).toList(),
        shown.stream().map(this::line).toList(),
        all.size() > PAGE ? Optional.of(shown.getLast().number()) : Optional.empty());
  }

  /**
   * @param organisation its id; empty for the caller's own
   */
  public Choice choice(String organisation) {
    var host = hosts.of(organisation);
    return new Choice(host, hosts.services(new OrganisationId(host.id())), hosts.jobRoles());
  }

  /**
   * One invitation.
   *
   * @throws NotFound when there is none, or it is another's
   */
  public Line one(String id) {
    UUID uuid;
    try {
      uuid = UUID.fromString(id);
    } catch (IllegalArgumentException none) {
      throw new NotFound("There is no such invitation.");
    }
    return invitations
        .byId(uuid, clock.now())
        .filter(one -> hosts.may(one.organisation()))
        .map(this::line)
        .orElseThrow(() -> new NotFound("There is no such invitation."));
  }

  private Line line(Invitation one) {
    return new Line(
        one.id(),
        one.organisation(),
        one.email(),
        one.name(),
        hosts.words(one.post()),
        one.leads(),
        one.invitedAt(),
        one.expiresAt(),
        one.state());
  }

  private Asking asking(JoinRequest one) {
    return new Asking(one.id(), one.email(), one.name(), hosts.words(one.post()), one.askedAt());
  }
}
