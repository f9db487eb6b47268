package org.pdu.people.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.pdu.people.Allow;
import org.pdu.people.Role;
import org.pdu.people.RoleEnded;
import org.pdu.people.model.Grants;
import org.pdu.people.model.Grants.Kept;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditEntry;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/** Ends a grant from now on; what was done under it stays done. Ending twice is no different. */
@UseCase
@Allow({Role.ADMINISTRATOR, Role.PDU_STAFF, Role.LEAD})
public class EndRole {
  @Inject RoleOffice office;
  @Inject Grants grants;
  @Inject AuditTrail audit;
  @Inject CityClock clock;
  @Inject Event<RoleEnded> ended;

  /**
   * The grant, before it is ended.
   *
   * @throws NotFound when there is none with that id that the caller sees
   * @throws NotAllowed when it is not the caller's to end
   */
  public Kept asked(String grant) {
    var kept =
        RoleOffice.uuid(grant)
            .flatMap(grants::byId)
            .filter(office::sees)
            .orElseThrow(() -> new NotFound("There is no such role that you look after."));
    if (!office.authority().mayEnd(kept.person(), kept.grant())) {
      throw new NotAllowed("Ending this role is for somebody whose own role reaches further.");
    }
    return kept;
  }

  /**
   * @param reason why, 1 to 500 signs
   * @return the grant as it was
   * @throws Unacceptable when no reason is given
   * @throws Conflict when nobody could administer the site any more
   */
  public Kept of(String grant, String reason) {
    var flaws = Reasons.flaws(reason);
    var kept = asked(grant);
    if (!flaws.isEmpty()) {
      throw new Unacceptable(flaws);
    }
    grants.inTurn(kept.person());
    if (!asked(grant).holdsOn(clock.today())) { // asked again: somebody may have been quicker
      return kept;
    }
    if (kept.grant().role() == Role.ADMINISTRATOR
        && grants.administratorsBeside(kept.person()) == 0) {
      throw new Conflict("This is the last administrator. Appoint another first.");
    }
    var by = office.authority().who();
    grants.end(kept.id(), by, reason.strip());
    audit.record(
        AuditEntry.deed(by.value(), "people.role-ended", GrantRole.words(kept.grant()))
            .about(kept.person().value())
            .because(reason.strip()));
    ended.fire(new RoleEnded(kept.person(), kept.grant()));
    return kept;
  }
}
