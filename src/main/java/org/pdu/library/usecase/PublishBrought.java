package org.pdu.library.usecase;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pdu.consent.Consents;
import org.pdu.consent.WorkId;
import org.pdu.library.ResourceId;
import org.pdu.library.model.BroughtResources;
import org.pdu.library.model.BroughtResources.Brought;
import org.pdu.library.model.Catalogue;
import org.pdu.library.model.Edition;
import org.pdu.library.model.Editions;
import org.pdu.library.model.Resource;
import org.pdu.library.model.State;
import org.pdu.platform.start.Migrated;
import org.pdu.platform.start.Stage;

/**
 * Publishes what the content folder brings, once for each version. What people have archived or are
 * changing is left alone: they decide from then on.
 */
@ApplicationScoped
public class PublishBrought {
  private static final Set<State> OURS = Set.of(State.DRAFT, State.PUBLISHED, State.DUE);

  @Inject BroughtResources brought;
  @Inject Catalogue catalogue;
  @Inject Editions editions;
  @Inject ShowToReaders readers;
  @Inject Consents consents;
  @Inject Traces traces;

  @Transactional
  void on(@Observes @Priority(Stage.CONTENT) Migrated migrated) {
    brought.all().forEach(this::publish);
  }

  private void publish(Brought one) {
    var known = catalogue.originVersion(one.slug());
    if (known.isPresent() && known.get() >= one.version()) {
      return;
    }
    if (consents.ended(new WorkId(id(one).value())).isPresent()) {
      return; // taken back in a database that is no more, and known from the file of withdrawals
    }
    var resource = catalogue.find(one.slug()).orElseGet(() -> open(one));
    boolean untouched =
        resource.origin().isPresent()
            && !resource.experience()
            && !editions.handled(resource.id())
            && OURS.contains(resource.state())
            && (resource.state() != State.DRAFT || resource.shownEdition().isEmpty());
    if (untouched) {
      int next = editions.last(resource.id()) + 1;
      editions.write(resource.id(), new Edition(next, one.words(), Optional.empty(), traces.now()));
      var newest = Changes.edition(resource, resource.state(), next);
      catalogue.save(newest, traces.now());
      traces.stepByItself(newest, "bring", State.PUBLISHED);
      readers.show(newest);
    }
    catalogue.cameFrom(resource.id(), one.slug(), one.version());
  }

  private static ResourceId id(Brought one) {
    return new ResourceId(
        UUID.nameUUIDFromBytes(("library/" + one.slug()).getBytes(StandardCharsets.UTF_8)));
  }

  private Resource open(Brought one) {
    var resource =
        Changes.fresh(
            id(one), one.slug(), one.type(), Optional.empty(), one.easyReadOf(), traces.now());
    catalogue.open(resource);
    return resource;
  }
}
