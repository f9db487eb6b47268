package org.pdu.library.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.pdu.consent.Consent;
import org.pdu.consent.Consents;
import org.pdu.consent.Permission;
import org.pdu.consent.Use;
import org.pdu.library.ResourceHidden;
import org.pdu.library.ResourceShown;
import org.pdu.library.model.Catalogue;
import org.pdu.library.model.Edition;
import org.pdu.library.model.Editions;
import org.pdu.library.model.Move;
import org.pdu.library.model.Resource;
import org.pdu.library.model.State;
import org.pdu.people.PersonId;

/** What a step does to what readers see, in the transaction of who takes it. */
@ApplicationScoped
class ShowToReaders {
  private static final int YEARS = 1;

  @Inject Catalogue catalogue;
  @Inject Editions editions;
  @Inject Consents consents;
  @Inject Indexing indexing;
  @Inject Traces traces;
  @Inject TellWorkers workers;

  /** The contributor has said yes to this very edition. */
  void approved(Resource resource, String evidence) {
    consents.approve(
        Parts.work(resource), resource.edition(), traces.person().id(), evidence.strip());
  }

  /** The newest edition, from now on. */
  void show(Resource resource) {
    var now = traces.now();
    var review = traces.today().plusYears(YEARS);
    catalogue.save(Changes.shown(resource, review(resource, review), now), now);
    follow(resource);
    var words = editions.find(resource.id(), resource.edition()).orElseThrow().words();
    traces.fire(
        new ResourceShown(resource.id(), words.topics(), resource.publishedAt().isEmpty(), now));
  }

  /** When the contributor wants to be asked again, if that is sooner. */
  private LocalDate review(Resource resource, LocalDate usual) {
    return consents
        .of(Parts.work(resource))
        .map(Consent::reviewOn)
        .filter(day -> day.isBefore(usual) && day.isAfter(traces.today()))
        .orElse(usual);
  }

  /** What is allowed now is what readers see now. */
  void follow(Resource before) {
    var resource = catalogue.find(before.id().toString()).orElseThrow();
    var allowed = allowed(resource);
    catalogue.allow(resource.id(), allowed);
    indexing.of(resource.id());
    if (resource.shown() && !allowed.use().covers(resource.openTo())) {
      traces.fire(new ResourceHidden(resource.id(), false, traces.now()));
    }
  }

  /** What is missing at the files of the newest edition, before others read it. */
  Optional<String> filesLack(Resource resource) {
    return indexing.filesLack(resource.id(), resource.edition());
  }

  /** Search learns of it as it stands. */
  void index(Resource resource) {
    indexing.of(resource.id());
  }

  /** What is said in easy words goes no further than what it says again. */
  private Permission allowed(Resource resource) {
    var own = ownAllowed(resource);
    return resource
        .easyReadOf()
        .flatMap(catalogue::find)
        .map(Parts::work)
        .filter(work -> consents.of(work).isPresent())
        .map(work -> own.within(consents.permission(work)))
        .orElse(own);
  }

  private Permission ownAllowed(Resource resource) {
    if (resource.experience() || consents.of(Parts.work(resource)).isPresent()) {
      return consents.permission(Parts.work(resource));
    }
    boolean partnership =
        resource
            .shownEdition()
            .flatMap(number -> editions.find(resource.id(), number))
            .filter(edition -> edition.words().partnershipOnly())
            .isPresent();
    return new Permission(partnership ? Use.PARTNERSHIP : Use.PUBLIC, Optional.empty());
  }

  void turn(Resource resource, State to) {
    catalogue.save(Changes.state(resource, to), traces.now());
    indexing.of(resource.id());
    if (to == State.ARCHIVED) {
      traces.fire(new ResourceHidden(resource.id(), false, traces.now()));
    }
  }

  /** A new edition to work on, beside the one that readers see. */
  void revise(Resource resource) {
    var now = traces.now();
    int next = editions.last(resource.id()) + 1;
    var newest = editions.find(resource.id(), resource.edition()).orElseThrow();
    PersonId me = traces.person().id();
    editions.write(resource.id(), new Edition(next, newest.words(), Optional.of(me), now));
    editions.hand(resource.id(), next, me, now);
    editions.copyAttachments(resource.id(), resource.edition(), next);
    // what was archived stays away from readers until it has been looked at anew
    var hidden = resource.state() == State.ARCHIVED ? Changes.hidden(resource) : resource;
    catalogue.save(Changes.edition(hidden, State.DRAFT, next), now);
    indexing.of(resource.id());
  }

  /** Whoever has to know of the step is written to. */
  void tell(Resource resource, Move move) {
    workers.of(resource, move);
  }

  /** The edition that readers see is the newest again. */
  void leaveAsItWas(Resource resource) {
    int shown = resource.shownEdition().orElseThrow();
    catalogue.save(Changes.edition(resource, State.PUBLISHED, shown), traces.now());
  }
}
