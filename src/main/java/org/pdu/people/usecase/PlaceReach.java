package org.pdu.people.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pdu.people.CurrentPerson;
import org.pdu.people.OrganisationId;
import org.pdu.people.Role;
import org.pdu.people.model.Part;
import org.pdu.people.model.Structure;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Outdated;

/** Which places the caller may look at and change: PDU staff all, a lead those led. */
@Dependent
public class PlaceReach {
  @Inject CurrentPerson person;
  @Inject Structure structure;

  /** Whether the caller keeps the list of organisations. */
  boolean keeps() {
    return person.holds(Role.PDU_STAFF) || person.holds(Role.ADMINISTRATOR);
  }

  /**
   * @throws NotAllowed when the caller does not
   */
  void keep() {
    if (!keeps()) {
      throw new NotAllowed(
          "The Practice Development Unit opens, merges and closes organisations. Ask them.");
    }
  }

  /** The organisations whose places the caller may see; empty for all. */
  Optional<List<OrganisationId>> among() {
    return keeps() ? Optional.empty() : Optional.of(List.copyOf(person.scope().organisations()));
  }

  Part organisation(String slug) {
    return mine(structure.organisation(slug), "organisation");
  }

  Part service(String slug) {
    return mine(structure.service(slug), "service");
  }

  Part team(String id) {
    return mine(structure.team(id), "team");
  }

  /**
   * The part of that level and slug.
   *
   * @throws NotFound when there is none
   * @throws NotAllowed when it is another organisation's
   */
  Part part(Part.Level level, String slug) {
    return switch (level) {
      case ORGANISATION -> organisation(slug);
      case SERVICE -> service(slug);
      case TEAM -> team(slug);
    };
  }

  private Part mine(Optional<Part> found, String word) {
    var part = found.orElseThrow(() -> new NotFound("There is no " + word + " at this address."));
    if (!keeps() && !person.scope().seesPeopleOf(part.organisation())) {
      throw new NotAllowed("This belongs to another organisation. Its own lead looks after it.");
    }
    return part;
  }

  /**
   * @throws Outdated when the part is no longer as it was when it was looked at
   */
  static void unchanged(Part part, OptionalInt seen) {
    if (seen.isPresent() && seen.getAsInt() != part.version()) {
      throw new Outdated(
          "Somebody changed this since you opened the page. Look at it as it is now, then decide.");
    }
  }
}
