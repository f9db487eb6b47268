package org.pdu.readers.usecase;

import jakarta.inject.Inject;
import org.pdu.library.ResourceId;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.time.CityClock;
import org.pdu.readers.model.Bookshelf;

/** Keeps a resource for oneself, and lets go of it. Doing either twice is no different. */
@UseCase
@Allow(Role.LEARNER)
public class KeepResource {
  @Inject Bookshelf bookshelf;
  @Inject Shelf shelf;
  @Inject CurrentPerson person;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /**
   * @param slugOrId of what may be read
   * @throws org.pdu.platform.problem.NotFound when there is none
   */
  public Seen save(String slugOrId) {
    var resource = shelf.one(slugOrId);
    if (bookshelf.save(person.id(), resource.id(), clock.now())) {
      trace("saved", resource.id());
    }
    return new Seen(resource.id(), java.util.Optional.of(resource));
  }

  /** Also what may not be read any more. */
  public void unsave(String id) {
    var resource = new ResourceId(Given.id(id));
    if (bookshelf.unsave(person.id(), resource)) {
      trace("unsaved", resource);
    }
  }

  private void trace(String deed, ResourceId resource) {
    audit.record(person.id().value(), "readers.resource-" + deed, "resource " + resource);
  }
}
