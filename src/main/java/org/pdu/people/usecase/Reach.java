package org.pdu.people.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Directory;
import org.pdu.people.OrganisationId;
import org.pdu.people.Place;
import org.pdu.people.Role;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.NotFound;

/** Whose services somebody looks after: a lead those of the own organisation, PDU staff all. */
@ApplicationScoped
class Reach {
  private static final int MOST = 50;

  @Inject CurrentPerson person;
  @Inject Directory directory;

  boolean everywhere() {
    return person.holds(Role.PDU_STAFF) || person.holds(Role.ADMINISTRATOR);
  }

  /** Organisations to choose from, after one already seen. */
  List<Place> organisations(String after) {
    return everywhere()
        ? directory.places(Place.Kind.ORGANISATION, Optional.empty(), after, MOST)
        : person.scope().organisations().stream()
            .flatMap(id -> directory.place(Place.Kind.ORGANISATION, id.toString()).stream())
            .sorted(java.util.Comparator.comparing(Place::name))
            .toList();
  }

  /**
   * The organisation, when it is within reach.
   *
   * @throws NotFound when there is none
   * @throws NotAllowed when it is another's
   */
  Place organisation(String id) {
    return within(directory.place(Place.Kind.ORGANISATION, id));
  }

  /** The service, likewise. */
  Place service(String id) {
    return within(directory.place(Place.Kind.SERVICE, id));
  }

  private Place within(Optional<Place> found) {
    var place = found.orElseThrow(() -> new NotFound("There is no such place."));
    OrganisationId of = place.organisation().orElseThrow();
    if (!everywhere() && !person.scope().seesPeopleOf(of)) {
      throw new NotAllowed("This is looked after by another organisation's lead.");
    }
    return place;
  }
}
