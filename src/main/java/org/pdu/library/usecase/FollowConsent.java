package org.pdu.library.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pdu.consent.ConsentChanged;
import org.pdu.consent.ConsentEnded;
import org.pdu.consent.Permission;
import org.pdu.consent.WorkId;
import org.pdu.library.ResourceHidden;
import org.pdu.library.ResourceId;
import org.pdu.library.model.Catalogue;
import org.pdu.library.model.Editions;
import org.pdu.library.model.State;
import org.pdu.platform.Reaction;

/**
 * What a contributor says happens to the resource in the same transaction: readers see more or less
 * of it, or its words go for good.
 */
@Reaction
public class FollowConsent {
  @Inject Catalogue catalogue;
  @Inject Editions editions;
  @Inject ShowToReaders readers;
  @Inject Indexing indexing;
  @Inject Traces traces;

  void on(@Observes ConsentChanged changed) {
    catalogue
        .hold(id(changed.work()))
        .filter(resource -> resource.experience() && resource.state() != State.WITHDRAWN)
        .ifPresent(readers::follow);
  }

  void on(@Observes ConsentEnded ended) {
    catalogue
        .hold(id(ended.work()))
        .filter(resource -> resource.state() != State.WITHDRAWN)
        .ifPresent(resource -> {
          traces.stepByItself(resource, "withdraw", State.WITHDRAWN);
          catalogue.save(Changes.withdrawn(resource), traces.now());
          catalogue.allow(resource.id(), Permission.NONE);
          editions.empty(resource.id());
          indexing.of(resource.id());
          traces.fire(new ResourceHidden(resource.id(), true, ended.at()));
        });
  }

  private static ResourceId id(WorkId work) {
    return new ResourceId(work.value());
  }
}
