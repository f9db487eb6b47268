package org.pdu.people.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.CurrentPerson;
import org.pdu.people.OrganisationId;
import org.pdu.people.OrganisationRequestDecided;
import org.pdu.people.model.OrganisationRequests;
import org.pdu.people.model.OrganisationRequests.Decision;
import org.pdu.people.model.OrganisationRequests.Request;
import org.pdu.people.model.OrganisationRequests.State;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.time.CityClock;

/** Keeps what was decided about a request, and tells those who answer the one who asked. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RequestAnswers {
  @Inject OrganisationRequests requests;
  @Inject CurrentPerson person;
  @Inject Event<OrganisationRequestDecided> decided;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /**
   * @param made the organisation that was opened; empty for a no
   */
  void keep(Request request, State state, String reason, Optional<UUID> made) {
    requests.decide(request, state, reason, made, new Decision(person.id().value(), clock.now()));
    audit.record(
        person.id().value(),
        "people.organisation-request-" + state.name().toLowerCase(java.util.Locale.ROOT),
        request.id().toString());
    var asked = request.asked();
    decided.fire(
        new OrganisationRequestDecided(
            made.map(OrganisationId::new), asked.name(), asked.who(), asked.email(), reason));
  }
}
