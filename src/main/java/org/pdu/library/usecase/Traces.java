package org.pdu.library.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.pdu.library.model.History;
import org.pdu.library.model.Resource;
import org.pdu.library.model.State;
import org.pdu.library.model.Step;
import org.pdu.people.CurrentPerson;
import org.pdu.people.PersonId;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.time.CityClock;

/** What is left behind when something is done to a resource: its history, and the audit trail. */
@ApplicationScoped
class Traces {
  @Inject History history;
  @Inject AuditTrail audit;
  @Inject CurrentPerson person;
  @Inject CityClock clock;
  @Inject Event<Object> facts;

  Instant now() {
    return clock.now();
  }

  LocalDate today() {
    return clock.today();
  }

  /** A person did it. */
  void step(Resource resource, String move, State to, String reason) {
    leave(resource, move, to, reason, Optional.of(person.id()));
  }

  /** The product did it by itself. */
  void stepByItself(Resource resource, String move, State to) {
    leave(resource, move, to, "", Optional.empty());
  }

  private void leave(
      Resource resource, String move, State to, String reason, Optional<PersonId> by) {
    history.step(
        resource.id(),
        new Step(resource.edition(), move, resource.state(), to, by, reason.strip(), clock.now()));
    audit.record(
        by.map(PersonId::value).orElse(null),
        "library.resource-" + move,
        "resource " + resource.id());
  }

  /** States a fact, in this transaction. */
  void fire(Object fact) {
    facts.fire(fact);
  }

  /** Something else that was done to it. */
  void deed(Resource resource, String action) {
    audit.record(person.id().value(), "library." + action, "resource " + resource.id());
  }
}
