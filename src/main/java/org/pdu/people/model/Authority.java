package org.pdu.people.model;

import java.util.Set;
import org.pdu.people.Grant;
import org.pdu.people.PersonId;
import org.pdu.people.Role;

/**
 * What somebody may grant and end, from what they hold. The order of power is: an administrator
 * above all; PDU staff above the roles of those who learn, lead and share; a lead above leads and
 * champions of the same organisation. Nobody grants themselves anything, so nobody rises by their
 * own hand; whoever holds a role may lay it down.
 */
public record Authority(PersonId who, Set<Grant> held) {
  private static final Set<Role> BELOW_STAFF =
      Set.of(Role.LEAD, Role.CHAMPION, Role.EXPERT_CITIZEN, Role.FACILITATOR, Role.REVIEWER);
  private static final Set<Role> BELOW_LEAD = Set.of(Role.LEAD, Role.CHAMPION);

  /** Whether the role may be granted to that person at that place. */
  public boolean mayGrant(PersonId to, Grant wanted) {
    return !to.equals(who)
        && Reach.of(wanted.role()).allows(wanted.organisation().isPresent())
        && covers(wanted);
  }

  /**
   * Whether a grant of that person may be ended. Whether it is the last of its kind comes apart.
   */
  public boolean mayEnd(PersonId of, Grant grant) {
    return of.equals(who) ? held.contains(grant) : covers(grant);
  }

  /** Whether there is anything that they might grant to somebody. */
  public boolean any() {
    return held.stream()
        .anyMatch(grant ->
            grant.role() == Role.ADMINISTRATOR
                || grant.role() == Role.PDU_STAFF
                || (grant.role() == Role.LEAD && grant.organisation().isPresent()));
  }

  /** Whether one of the roles held stands at or above a grant. */
  boolean covers(Grant grant) {
    return held.stream().anyMatch(own -> isAbove(own, grant));
  }

  private static boolean isAbove(Grant own, Grant grant) {
    return switch (own.role()) {
      case ADMINISTRATOR -> true;
      case PDU_STAFF -> BELOW_STAFF.contains(grant.role());
      case LEAD ->
          BELOW_LEAD.contains(grant.role())
              && own.organisation().isPresent()
              && own.organisation().equals(grant.organisation());
      default -> false;
    };
  }
}
