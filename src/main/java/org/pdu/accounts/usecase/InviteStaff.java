package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pdu.accounts.model.Invitations;
import org.pdu.people.Allow;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.Place;
import org.pdu.people.Role;
import org.pdu.people.Workforce;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.time.CityClock;

/**
 * A lead invites all of the staff who are on the list and have no way in yet, in one go. Their
 * place at work is recorded already. Asked again, it invites only who is new.
 */
@UseCase
@Allow({Role.LEAD, Role.PDU_STAFF, Role.ADMINISTRATOR})
public class InviteStaff {
  /** More letters than this do not go out in one go. */
  public static final int MOST = 500;

  private static final int PAGE = 2_000;

  @Inject Hosts hosts;
  @Inject Workforce workforce;
  @Inject Invitations invitations;
  @Inject InvitePeople invitePeople;
  @Inject CityClock clock;

  /** How many would be invited. */
  public record Waiting(Place organisation, int people) {}

  /**
   * Looks; nobody is invited.
   *
   * @param organisation its id; empty for the first that the caller may let people into
   * @throws NotFound when there is none
   * @throws NotAllowed when it is another's
   */
  public Waiting look(String organisation) {
    var host = hosts.of(organisation);
    return new Waiting(host, uninvited(new OrganisationId(host.id())).size());
  }

  /**
   * Invites them, {@link #MOST} at most.
   *
   * @return how many letters are on their way
   * @throws NotFound when there is no such organisation
   * @throws NotAllowed when it is another's
   */
  public int all(String organisation) {
    var host = new OrganisationId(hosts.of(organisation).id());
    int sent = 0;
    for (var one : uninvited(host)) {
      sent += sent < MOST && invitePeople.member(host, one.email(), one.name()) ? 1 : 0;
    }
    return sent;
  }

  /** Everybody in post today, once each. */
  private List<Workforce.InPost> uninvited(OrganisationId host) {
    var asked = new Workforce.Asked(host, clock.today(), "", Optional.empty(), Optional.empty());
    Map<PersonId, Workforce.InPost> staff = new LinkedHashMap<>();
    for (var page = workforce.inPost(asked, "", PAGE);
        !page.isEmpty();
        page = workforce.inPost(asked, page.getLast().mark(), PAGE)) {
      page.forEach(one -> staff.putIfAbsent(one.person(), one));
    }
    staff.keySet().retainAll(invitations.uninvited(host, List.copyOf(staff.keySet())));
    return new ArrayList<>(staff.values());
  }
}
