package org.pdu.library.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.pdu.consent.Care;
import org.pdu.consent.Consent;
import org.pdu.consent.ConsentEnded;
import org.pdu.consent.Consents;
import org.pdu.consent.WorkId;
import org.pdu.library.model.Catalogue;
import org.pdu.library.model.Editions;
import org.pdu.library.model.Resource;
import org.pdu.library.model.Words;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;

/** What somebody shared: where it stands, what they allowed, and how they were looked after. */
@UseCase
@Allow(Role.LEARNER)
public class ShowSharing {
  @Inject Catalogue catalogue;
  @Inject Editions editions;
  @Inject Consents consents;
  @Inject Care care;
  @Inject CurrentPerson person;

  /** One thing that was shared. */
  public record Shared(
      Resource resource,
      Words words,
      Consent consent,
      Optional<ConsentEnded> ended,
      boolean disputed,
      List<Care.Note> notes) {}

  /** All of it, newest first. */
  public List<Shared> mine() {
    return consents.contributed(person.id()).stream()
        .map(this::shared)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Shared> shared(WorkId work) {
    return catalogue
        .find(work.toString())
        .map(resource ->
            new Shared(
                resource,
                editions.find(resource.id(), resource.edition()).orElseThrow().words(),
                consents.of(work).orElseThrow(),
                consents.ended(work),
                consents.disputed(work).isPresent(),
                care.of(work)));
  }
}
