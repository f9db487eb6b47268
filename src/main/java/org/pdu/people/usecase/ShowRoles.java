package org.pdu.people.usecase;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Directory;
import org.pdu.people.Grant;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.Place;
import org.pdu.people.Role;
import org.pdu.people.model.Authority;
import org.pdu.people.model.Grants;
import org.pdu.people.model.Grants.Kept;
import org.pdu.people.model.Reach;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.time.CityClock;

/** Shows what a person may do and did, since when, by whom and why. */
@UseCase
@Allow({Role.ADMINISTRATOR, Role.PDU_STAFF, Role.LEAD})
public class ShowRoles {
  @Inject RoleOffice office;
  @Inject Grants grants;
  @Inject Directory directory;
  @Inject CurrentPerson caller;
  @Inject CityClock clock;

  /**
   * A person's roles.
   *
   * @param held those held today that the caller sees
   * @param past those that ended
   * @param endable ids of those held that the caller may end
   * @param grantable what the caller may grant to this person
   * @param cityWide whether one of them is for the whole partnership
   * @param organisations where roles of one organisation can be granted: where the person works
   * @param viewable whether the caller may see the site as this person
   */
  public record View(
      PersonId id,
      String name,
      String email,
      List<Kept> held,
      List<Kept> past,
      Set<UUID> endable,
      List<Role> grantable,
      boolean cityWide,
      List<Place> organisations,
      boolean viewable) {}

  /**
   * @throws NotFound when there is nobody with that id, or nobody of the caller's
   */
  public View of(String person) {
    var found = office.find(person);
    var all = grants.of(found.id()).stream().filter(office::sees).toList();
    var held = all.stream().filter(kept -> kept.holdsOn(clock.today())).toList();
    var authority = office.authority();
    var places = organisations(found.id(), held);
    return new View(
        found.id(),
        found.name(),
        found.email(),
        held,
        all.stream().filter(kept -> !kept.holdsOn(clock.today())).toList(),
        endable(authority, held),
        Arrays.stream(Role.values())
            .filter(role -> possible(role, places).anyMatch(g -> authority.mayGrant(found.id(), g)))
            .toList(),
        Arrays.stream(Role.values())
            .anyMatch(role -> authority.mayGrant(found.id(), new Grant(role, Optional.empty()))),
        places,
        caller.outranks(found) && !found.id().equals(caller.id()));
  }

  private static Set<UUID> endable(Authority authority, List<Kept> held) {
    return held.stream()
        .filter(kept -> authority.mayEnd(kept.person(), kept.grant()))
        .map(Kept::id)
        .collect(Collectors.toSet());
  }

  private static Stream<Grant> possible(Role role, List<Place> places) {
    var city = Stream.of(new Grant(role, Optional.empty()));
    var each =
        places.stream().map(place -> new Grant(role, Optional.of(new OrganisationId(place.id()))));
    return Stream.concat(city, each)
        .filter(grant -> Reach.of(role).allows(grant.organisation().isPresent()));
  }

  private List<Place> organisations(PersonId person, List<Kept> held) {
    var ids = new HashSet<OrganisationId>();
    directory.standingsOf(person, clock.today()).forEach(at -> ids.add(at.organisation()));
    held.forEach(kept -> kept.grant().organisation().ifPresent(ids::add));
    office.within().ifPresent(ids::retainAll);
    return ids.stream()
        .flatMap(id -> directory.place(Place.Kind.ORGANISATION, id.toString()).stream())
        .sorted(Comparator.comparing(Place::name))
        .toList();
  }
}
