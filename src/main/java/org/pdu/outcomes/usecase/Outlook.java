package org.pdu.outcomes.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.pdu.outcomes.model.Disclosure;
import org.pdu.outcomes.model.Exact;
import org.pdu.outcomes.model.Rounding;
import org.pdu.outcomes.model.Sight;
import org.pdu.outcomes.model.Unit;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Directory;
import org.pdu.people.OrganisationId;
import org.pdu.people.Place;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.NotFound;

/** Which units the caller may look at, and how closely. */
@Dependent
public class Outlook {
  @Inject CurrentPerson person;
  @Inject Directory directory;
  @Inject Disclosure disclosure;

  /** A unit and what it is called. */
  public record Named(Unit unit, Unit.Kind kind, String id, String name) {}

  /**
   * The unit of that kind and id.
   *
   * @throws NotFound when there is none
   */
  Named find(Unit.Kind kind, String id) {
    return switch (kind) {
      case CITY -> new Named(Unit.CITY, kind, "", "The whole partnership");
      case ORGANISATION -> {
        var place = place(Place.Kind.ORGANISATION, id, "organisation");
        yield new Named(Unit.organisation(place.id()), kind, id, place.name());
      }
      case SERVICE -> {
        var place = place(Place.Kind.SERVICE, id, "service");
        var owner = place.organisation().map(OrganisationId::value).orElse(Unit.ALL);
        yield new Named(Unit.service(owner, place.id()), kind, id, place.name());
      }
      case JOB_ROLE -> {
        var place = place(Place.Kind.JOB_ROLE, id, "job role");
        yield new Named(Unit.jobRole(place.id()), kind, id, place.name());
      }
    };
  }

  /**
   * How closely the caller may look at a unit.
   *
   * @throws NotAllowed when not at all
   */
  Sight at(Unit unit) {
    var scope = person.scope();
    var owner = unit.owner();
    if (owner.isPresent() && scope.seesPeopleOf(owner.get())) {
      return new Exact();
    }
    if (owner.isPresent() && !scope.city()) {
      throw new NotAllowed("These are another organisation's figures. Its own lead sees them.");
    }
    return disclosure;
  }

  /** By which numbers are held back and rounded. */
  Rounding rounding() {
    return disclosure.rounding();
  }

  boolean exact(Unit unit) {
    return at(unit) instanceof Exact;
  }

  /** Whether the caller may see figures of every organisation. */
  boolean seesEveryOrganisation() {
    return person.scope().city();
  }

  /** The organisations the caller leads, by name. */
  List<Place> led() {
    List<Place> led = new ArrayList<>();
    person
        .scope()
        .organisations()
        .forEach(id -> directory.place(Place.Kind.ORGANISATION, id.toString()).ifPresent(led::add));
    led.sort(java.util.Comparator.comparing(Place::name));
    return led;
  }

  /** A page of places, by name. */
  List<Place> places(Place.Kind kind, Unit within, String after, int most) {
    Optional<OrganisationId> owner = kind == Place.Kind.SERVICE ? within.owner() : Optional.empty();
    return directory.places(kind, owner, after, most);
  }

  /** Whether there is a place of that kind and id. */
  boolean known(Place.Kind kind, String id) {
    return directory.place(kind, id).isPresent();
  }

  /** How many places of a kind there were at the end of each month; in the present one, today. */
  SortedMap<YearMonth, Long> numbers(Place.Kind kind, Unit within, YearMonth from, YearMonth to) {
    return directory.numbers(kind, within.owner(), from, to);
  }

  private Place place(Place.Kind kind, String id, String word) {
    return directory
        .place(kind, id)
        .orElseThrow(() -> new NotFound("There is no " + word + " with this id."));
  }
}
