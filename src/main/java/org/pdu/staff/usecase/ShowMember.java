package org.pdu.staff.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.LEAD;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pdu.people.Affiliation;
import org.pdu.people.Affiliations;
import org.pdu.people.Allow;
import org.pdu.people.Directory;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.Place;
import org.pdu.people.Workforce;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.time.CityClock;

/** One member of staff as one organisation knows them: no other employer is ever in it. */
@UseCase
@Allow({LEAD, PDU_STAFF, ADMINISTRATOR})
public class ShowMember {
  @Inject Reach reach;
  @Inject Workforce workforce;
  @Inject Affiliations affiliations;
  @Inject Directory directory;
  @Inject CityClock clock;

  /** A place with the names that service and job role have now. */
  public record Held(Affiliation affiliation, String service, String jobRole) {}

  /** What somebody said of a place. */
  public record Saying(Held held, Affiliations.What what, Instant at, String by, String why) {}

  /**
   * Somebody's places.
   *
   * @param share of a week, all that hold today together
   */
  public record Member(
      Place organisation,
      Workforce.Known person,
      List<Held> places,
      List<Saying> history,
      BigDecimal share,
      LocalDate today) {}

  /**
   * A member of the organisation's staff, now or earlier.
   *
   * @throws NotFound when the organisation has nothing recorded of that person
   */
  public Member of(String organisation, String person) {
    var place =
        reach.organisation(organisation).orElseThrow(() -> new NotFound("Say which organisation."));
    var id = new OrganisationId(place.id());
    var known =
        id(person)
            .flatMap(who -> workforce.everIn(id, new PersonId(who)))
            .orElseThrow(() -> new NotFound("There is nobody with this id in your staff."));
    reach.noteGuest(id, "staff.member-read");
    var named = named(id);
    var places = affiliations.of(known.id(), id).stream().map(named).toList();
    var history =
        affiliations.history(known.id(), id).stream()
            .map(said ->
                new Saying(
                    named.apply(said.affiliation()), said.what(), said.at(), by(said), said.why()))
            .toList();
    return new Member(place, known, places, history, share(places), clock.today());
  }

  private Function<Affiliation, Held> named(OrganisationId organisation) {
    var services = names(reach.services(organisation));
    var jobRoles = names(reach.jobRoles());
    return one ->
        new Held(
            one,
            services.getOrDefault(one.service().value(), "Another service"),
            jobRoles.getOrDefault(one.jobRole().value(), "Another job"));
  }

  /**
   * One of a member's places.
   *
   * @throws NotFound when that person has no such place in the organisation
   */
  public Held place(Member member, String affiliation) {
    return member.places().stream()
        .filter(one -> one.affiliation().id().toString().equals(affiliation))
        .findFirst()
        .orElseThrow(() -> new NotFound("There is no such entry."));
  }

  private BigDecimal share(List<Held> places) {
    return places.stream()
        .map(Held::affiliation)
        .filter(one -> one.covers(clock.today()))
        .map(Affiliation::share)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private String by(Affiliations.Said said) {
    return said.by().flatMap(directory::nameOf).orElse("somebody");
  }

  private static Map<UUID, String> names(List<Place> places) {
    return places.stream().collect(Collectors.toMap(Place::id, Place::name));
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }
}
