package org.pdu.library.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.pdu.consent.Care;
import org.pdu.consent.Consent;
import org.pdu.consent.Consents;
import org.pdu.consent.Use;
import org.pdu.consent.WorkId;
import org.pdu.library.model.Resource;
import org.pdu.people.CurrentPerson;
import org.pdu.platform.time.CityClock;

/** What whoever asks may read. */
@ApplicationScoped
class Reader {
  @Inject CurrentPerson person;
  @Inject Consents consents;
  @Inject CityClock clock;
  @Inject Care care;

  /** What must be allowed for this reader to see something. */
  Use use() {
    return person.signedIn() ? Use.PARTNERSHIP : Use.PUBLIC;
  }

  Instant now() {
    return clock.now();
  }

  /** Whether the contributor may still be written to. */
  boolean mayContact(WorkId work) {
    return care.mayContact(work);
  }

  /** The consent that counts. */
  Optional<Consent> consent(Resource resource) {
    return consents.of(Parts.work(resource));
  }

  /** Whether it may be read; consent is asked itself, and not only what was noted of it. */
  boolean mayRead(Resource resource) {
    return mayBeRead(resource, use());
  }

  /** Whether somebody may read it for whom that much must be allowed. */
  boolean mayBeRead(Resource resource, Use wanted) {
    return resource.open(wanted, now())
        && (!resource.experience() || consents.permission(Parts.work(resource)).covers(wanted));
  }
}
