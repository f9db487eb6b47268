package org.pdu.readers.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.library.ResourceId;
import org.pdu.library.Resources;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Directory;
import org.pdu.people.PersonId;
import org.pdu.people.Standing;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.time.CityClock;

/** Who tells something, from where, and about whose. */
@ApplicationScoped
class Teller {
  @Inject CurrentPerson person;
  @Inject Directory directory;
  @Inject Resources resources;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  CurrentPerson person() {
    return person;
  }

  Instant now() {
    return clock.now();
  }

  LocalDate today() {
    return clock.today();
  }

  /** Where the person worked that day. */
  List<Standing> standings(LocalDate day) {
    return directory.standingsOf(person.id(), day);
  }

  /** Whoever may read it; not the person themself. */
  Optional<PersonId> behind(ResourceId resource) {
    return resources.behind(resource).filter(one -> !one.equals(person.id()));
  }

  void trace(String deed, UUID message) {
    audit.record(person.id().value(), "readers." + deed, "message " + message);
  }
}
