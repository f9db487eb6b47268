package org.pdu.staff.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pdu.people.Affiliation;
import org.pdu.people.JobRoleId;
import org.pdu.people.PersonId;
import org.pdu.people.Place;
import org.pdu.people.ServiceId;
import org.pdu.people.Workforce.Known;

/** What is known already about the organisation that a file is for. */
public final class Surroundings {
  private final LocalDate today;
  private final Map<String, Place> services;
  private final Map<String, Place> jobRoles;
  private final Map<String, Known> byEmail = new HashMap<>();
  private final Map<PersonId, Known> ours = new HashMap<>();
  private final Map<String, Known> byWords = new HashMap<>();
  private final Map<String, List<Known>> bySound;
  private final Map<PersonId, List<Affiliation>> places;

  /**
   * @param jobRoles by the titles they go by, the organisation's own among them
   * @param known people of the addresses in the file, wherever they work
   * @param ours everybody who has or had a place in the organisation
   * @param places the affiliations of the known and ours within the organisation
   */
  public Surroundings(
      LocalDate today,
      List<Place> services,
      Map<String, Place> jobRoles,
      List<Known> known,
      List<Known> ours,
      List<Affiliation> places) {
    this.today = today;
    this.services = new HashMap<>();
    services.forEach(one -> this.services.put(Words.plain(one.name()), one));
    this.jobRoles = new HashMap<>();
    jobRoles.forEach((title, one) -> this.jobRoles.put(Words.plain(title), one));
    known.forEach(one -> byEmail.put(one.email().toLowerCase(Locale.ROOT), one));
    ours.forEach(one -> this.ours.put(one.id(), one));
    ours.forEach(one -> byWords.putIfAbsent(Words.inAnyOrder(one.name()), one));
    this.bySound = ours.stream().collect(Collectors.groupingBy(one -> Words.sound(one.name())));
    this.places = places.stream().collect(Collectors.groupingBy(Affiliation::person));
  }

  LocalDate today() {
    return today;
  }

  Optional<ServiceId> service(String name) {
    var plain = Words.plain(name);
    var found =
        plain.isEmpty() && services.size() == 1
            ? services.values().iterator().next()
            : services.get(plain);
    return Optional.ofNullable(found).map(place -> new ServiceId(place.id()));
  }

  Optional<JobRoleId> jobRole(String title) {
    return Optional.ofNullable(jobRoles.get(Words.plain(title)))
        .map(place -> new JobRoleId(place.id()));
  }

  /** The service or job role that is written most like it. */
  Optional<String> nearestService(String name) {
    return Words.nearest(name, services.values().stream().map(Place::name).toList());
  }

  Optional<String> nearestJobRole(String title) {
    return Words.nearest(title, jobRoles.values().stream().map(Place::name).distinct().toList());
  }

  Optional<Known> byEmail(String email) {
    return Optional.ofNullable(byEmail.get(email.toLowerCase(Locale.ROOT)));
  }

  /** Whether the organisation knows the person by name. */
  boolean isOurs(PersonId person) {
    return ours.containsKey(person);
  }

  /** Somebody of the organisation whose name may be the same person's. */
  Optional<Known> likely(String name) {
    return Optional.ofNullable(byWords.get(Words.inAnyOrder(name)))
        .or(() ->
            bySound.getOrDefault(Words.sound(name), List.of()).stream()
                .filter(one -> Words.mayBeOne(one.name(), name))
                .findFirst());
  }

  List<Affiliation> placesOf(PersonId person) {
    return places.getOrDefault(person, List.of());
  }
}
