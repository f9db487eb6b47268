package org.pdu.staff.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Directory;
import org.pdu.people.OrganisationId;
import org.pdu.people.Place;
import org.pdu.people.Role;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.NotAllowed;
import org.pdu.platform.problem.NotFound;

/** Whose staff the caller may see and change. */
@Dependent
public class Reach {
  private static final int AT_A_TIME = 500;

  @Inject CurrentPerson person;
  @Inject Directory directory;
  @Inject AuditTrail audit;

  /**
   * The organisation with that id or, where none is named, the only one the caller leads.
   *
   * @return empty when none is named and there is a choice
   * @throws NotFound when there is none
   * @throws NotAllowed when it is another's
   */
  public Optional<Place> organisation(String id) {
    if (id.isEmpty()) {
      var led = person.scope().organisations();
      return led.size() == 1 && !seesAll()
          ? directory.place(Place.Kind.ORGANISATION, led.iterator().next().toString())
          : Optional.empty();
    }
    var place =
        directory
            .place(Place.Kind.ORGANISATION, id)
            .orElseThrow(() -> new NotFound("There is no organisation with this id."));
    if (!sees(new OrganisationId(place.id()))) {
      throw new NotAllowed("This is another organisation's staff. Its own lead sees them.");
    }
    return Optional.of(place);
  }

  /** As {@link #organisation}, where there has to be one. */
  public OrganisationId needed(String id) {
    return organisation(id)
        .map(place -> new OrganisationId(place.id()))
        .orElseThrow(() -> new NotFound("Say which organisation."));
  }

  /** Whether the caller may see and change that organisation's staff. */
  public boolean sees(OrganisationId organisation) {
    return seesAll() || person.scope().seesPeopleOf(organisation);
  }

  /** Notes that somebody who does not lead there looked at people by name. */
  public void noteGuest(OrganisationId organisation, String what) {
    if (!person.scope().seesPeopleOf(organisation)) {
      audit.record(who(), what, "organisation " + organisation);
    }
  }

  private boolean seesAll() {
    return person.holds(Role.PDU_STAFF) || person.holds(Role.ADMINISTRATOR);
  }

  /** The organisations the caller may choose from, by name. */
  public List<Place> choice() {
    if (seesAll()) {
      return all(Place.Kind.ORGANISATION, Optional.empty());
    }
    List<Place> led = new ArrayList<>();
    person
        .scope()
        .organisations()
        .forEach(id -> directory.place(Place.Kind.ORGANISATION, id.toString()).ifPresent(led::add));
    led.sort(Comparator.comparing(Place::name));
    return led;
  }

  /** The organisation's services, by name. */
  public List<Place> services(OrganisationId organisation) {
    return all(Place.Kind.SERVICE, Optional.of(organisation));
  }

  /** All job roles, by title. */
  public List<Place> jobRoles() {
    return all(Place.Kind.JOB_ROLE, Optional.empty());
  }

  /** Job roles by the titles they go by: their own, and those of these that are mapped to one. */
  public Map<String, Place> titles(List<String> typed) {
    Map<String, Place> titles = new LinkedHashMap<>();
    Map<UUID, Place> roles = new LinkedHashMap<>();
    for (var role : jobRoles()) {
      titles.put(role.name(), role);
      roles.put(role.id(), role);
    }
    for (var title : typed) {
      directory
          .jobRoleOf(title)
          .map(role -> roles.get(role.value()))
          .ifPresent(role -> titles.putIfAbsent(title, role));
    }
    return titles;
  }

  /** Who asks. */
  public UUID who() {
    return person.id().value();
  }

  private List<Place> all(Place.Kind kind, Optional<OrganisationId> within) {
    List<Place> all = new ArrayList<>();
    var after = "";
    for (var page = directory.places(kind, within, after, AT_A_TIME);
        !page.isEmpty();
        page = directory.places(kind, within, after, AT_A_TIME)) {
      all.addAll(page);
      after = page.getLast().name() + "|" + page.getLast().id();
    }
    return all;
  }
}
