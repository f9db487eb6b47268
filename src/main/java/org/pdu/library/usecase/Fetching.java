package org.pdu.library.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.pdu.library.model.Resource;
import org.pdu.people.CurrentPerson;
import org.pdu.platform.problem.Refusal;

/** Whose request for a file is answered. */
@ApplicationScoped
class Fetching {
  @Inject Reader reader;
  @Inject ShowWorkbench workbench;
  @Inject CurrentPerson person;

  boolean mayRead(Resource resource) {
    return reader.mayRead(resource);
  }

  /** Whether whoever asks works on it. */
  boolean works(Resource resource) {
    if (!person.signedIn()) {
      return false;
    }
    try {
      return workbench.of(resource.id().toString()).resource().equals(resource);
    } catch (Refusal none) {
      return false;
    }
  }
}
