package org.pdu.accounts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.pdu.accounts.model.JoinRequests.JoinRequest;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.people.Role;

/** Who lets people into an organisation hears by letter that somebody waits at its door. */
@ApplicationScoped
class DoorKeepers {
  @Inject Register register;
  @Inject Hosts hosts;
  @Inject Correspondence letters;

  /** Tells every lead of the organisation; where it has none, PDU staff. */
  void tell(JoinRequest one) {
    for (var id : of(one.organisation())) {
      register.byId(id).filter(Registered::open).ifPresent(lead -> write(lead, one));
    }
  }

  private List<PersonId> of(OrganisationId organisation) {
    var leads = register.leading(organisation);
    return leads.isEmpty() ? register.holding(Role.PDU_STAFF) : leads;
  }

  private void write(Registered lead, JoinRequest one) {
    var text =
        """
        Hello %s,

        Somebody asks to join %s at the Practice Development Unit. Their e-mail address is \
        confirmed. The link below shows who it is; you say yes or no there.

        If another lead is quicker, there is nothing left to do.
        """
            .formatted(lead.name(), hosts.name(one.organisation()));
    letters.notice(
        new Correspondence.Words(
            "joining-waits", lead.email(), Optional.of(lead.id()), "Somebody asks to join", text),
        "/invitations/requests/" + one.id());
  }
}
