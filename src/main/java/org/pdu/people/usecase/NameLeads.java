package org.pdu.people.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.pdu.people.Grant;
import org.pdu.people.Leads;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.people.Role;
import org.pdu.people.RoleGranted;
import org.pdu.people.model.Authority;
import org.pdu.people.model.Grants;
import org.pdu.platform.audit.AuditEntry;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.time.CityClock;

/** Names leads who were asked by somebody with the authority to, on the day that they say yes. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class NameLeads implements Leads {
  private static final String WHY = "Asked to by invitation, and said yes";

  @Inject Register register;
  @Inject Grants grants;
  @Inject AuditTrail audit;
  @Inject CityClock clock;
  @Inject Event<RoleGranted> granted;

  @Override
  public boolean name(PersonId person, OrganisationId organisation, PersonId by) {
    var grant = new Grant(Role.LEAD, Optional.of(organisation));
    grants.inTurn(person);
    if (grants.of(person).stream()
        .anyMatch(kept -> kept.grant().equals(grant) && kept.holdsOn(clock.today()))) {
      return true;
    }
    Set<Grant> held =
        register.byId(by).filter(Registered::open).map(Registered::grants).orElse(Set.of());
    if (!new Authority(by, held).mayGrant(person, grant)) {
      return false;
    }
    grants.add(new Grants.Wanted(person, grant, by, WHY, Optional.empty()));
    audit.record(
        AuditEntry.deed(by.value(), "people.role-granted", GrantRole.words(grant))
            .about(person.value())
            .because(WHY));
    granted.fire(new RoleGranted(person, grant, Optional.empty()));
    return true;
  }
}
