package org.pdu.library.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.pdu.consent.ConsentChanged;
import org.pdu.consent.ConsentEnded;
import org.pdu.consent.Consents;
import org.pdu.consent.Permission;
import org.pdu.consent.WorkId;
import org.pdu.library.ResourceHidden;
import org.pdu.library.ResourceId;
import org.pdu.library.model.Catalogue;
import org.pdu.library.model.Editions;
import org.pdu.library.model.Resource;
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
  @Inject Traces traces;
  @Inject OwnFiles files;
  @Inject Consents consents;

  void on(@Observes ConsentChanged changed) {
    catalogue
        .hold(id(changed.work()))
        .filter(resource -> resource.state() != State.WITHDRAWN)
        .ifPresent(resource -> {
          readers.follow(resource);
          twins(resource).forEach(readers::follow);
        });
  }

  void on(@Observes ConsentEnded ended) {
    catalogue
        .hold(id(ended.work()))
        .filter(resource -> resource.state() != State.WITHDRAWN)
        .ifPresent(resource -> {
          var twins = twins(resource);
          end(resource, ended);
          // as they stand now, when they no longer name it
          twins.forEach(twin -> catalogue.hold(twin.id()).ifPresent(now -> follow(now, ended)));
        });
  }

  /** What says the same in easy words says it only as long as this does. */
  private List<Resource> twins(Resource resource) {
    return catalogue.twins(resource.slug()).stream()
        .flatMap(twin -> catalogue.hold(twin).stream())
        .filter(twin -> twin.state() != State.WITHDRAWN)
        .toList();
  }

  private void follow(Resource twin, ConsentEnded ended) {
    if (consents.of(Parts.work(twin)).isPresent()) {
      readers.follow(twin);
    } else {
      end(twin, ended);
    }
  }

  private void end(Resource resource, ConsentEnded ended) {
    traces.stepByItself(resource, "withdraw", State.WITHDRAWN);
    catalogue.save(Changes.withdrawn(resource), traces.now());
    catalogue.allow(resource.id(), Permission.NONE);
    files.forget(resource.id());
    editions.empty(resource.id());
    readers.index(resource);
    traces.fire(new ResourceHidden(resource.id(), true, ended.at()));
  }

  private static ResourceId id(WorkId work) {
    return new ResourceId(work.value());
  }
}
