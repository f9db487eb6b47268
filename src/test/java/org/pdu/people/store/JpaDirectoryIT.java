package org.pdu.people.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pdu.people.Directory;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.Place;
import org.pdu.people.Standing;
import org.pdu.platform.InContainer;

class JpaDirectoryIT extends InContainer {
  private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 9, 30);

  @Inject Directory directory;
  @PersistenceContext EntityManager database;

  @Test
  void aStandingHoldsFromTheFirstDayToTheLast() throws Exception {
    var person = somebodyAt(organisation("O’Neill; drop table x"), FIRST, LAST);
    assertEquals(List.of(), on(person, FIRST.minusDays(1)));
    assertEquals(1, on(person, FIRST).size());
    assertEquals("O’Neill; drop table x", on(person, LAST).getFirst().organisationName());
    assertEquals(List.of(), on(person, LAST.plusDays(1)));
  }

  @Test
  void aPlaceIsFoundUnderItsOwnKindOnly() throws Exception {
    var id = organisation("Heron House");
    var found = committed(() -> directory.place(Place.Kind.ORGANISATION, id.toString()));
    assertEquals("Heron House", found.orElseThrow().name());
    assertTrue(committed(() -> directory.place(Place.Kind.SERVICE, id.toString())).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "';--", "' or true --", "\0", "1-1-1-1-1", "%"})
  void whatIsNoPlaceIsNone(String id) throws Exception {
    assertTrue(committed(() -> directory.place(Place.Kind.JOB_ROLE, id)).isEmpty());
  }

  @Test
  void allPlacesComePageByPageAndEachOnce() throws Exception {
    var within = organisation("Many Doors");
    for (int i = 0; i < 5; i++) {
      service(within, i < 3 ? "Same name" : "Door " + i);
    }
    var seen = new ArrayList<Place>();
    List<Place> page = places(within, "");
    while (!page.isEmpty()) {
      seen.addAll(page);
      var last = page.getLast();
      page = places(within, last.name() + "|" + last.id());
    }
    assertEquals(5, seen.size());
    assertEquals(5, seen.stream().distinct().count());
    assertEquals("Door 3", seen.getFirst().name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"';--|';--", "|", "\0|\0", "no bar"})
  void aCursorThatIsNoneHarmsNobody(String after) throws Exception {
    assertTrue(places(organisation("Empty"), after).isEmpty());
  }

  @Test
  void nobodyHasNoName() throws Exception {
    var nobody = new PersonId(UUID.randomUUID());
    assertEquals(Optional.empty(), committed(() -> directory.nameOf(nobody)));
  }

  private List<Place> places(OrganisationId within, String after) throws Exception {
    return committed(() -> directory.places(Place.Kind.SERVICE, Optional.of(within), after, 2));
  }

  private List<Standing> on(PersonId person, LocalDate day) throws Exception {
    return committed(() -> directory.standingsOf(person, day));
  }

  private PersonId somebodyAt(OrganisationId organisation, LocalDate from, LocalDate to)
      throws Exception {
    var service = service(organisation, "A service");
    var role = UUID.randomUUID();
    run("insert into people.job_role (id, code, title) values (?1, ?2, 'Nurse')", role, role + "");
    var person = UUID.randomUUID();
    run(
        "insert into people.person (id, email, name, created_at) values (?1, ?2, 'Sam', now())",
        person,
        person + "@test.example");
    run(
        """
        insert into people.affiliation
          (id, person_id, organisation_id, service_id, job_role_id, starts_on, ends_on)
        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
        """,
        UUID.randomUUID(),
        person,
        organisation.value(),
        service,
        role,
        from,
        to);
    return new PersonId(person);
  }

  private OrganisationId organisation(String name) throws Exception {
    var id = UUID.randomUUID();
    run(
        """
        insert into people.organisation (id, slug, name, sector, area)
        values (?1, ?2, ?3, 'health', 'Somewhere')
        """,
        id,
        id + "",
        name);
    return new OrganisationId(id);
  }

  private UUID service(OrganisationId organisation, String name) throws Exception {
    var id = UUID.randomUUID();
    run(
        """
        insert into people.service (id, organisation_id, slug, name, kind)
        values (?1, ?2, ?3, ?4, 'clinic')
        """,
        id,
        organisation.value(),
        id + "",
        name);
    return id;
  }

  private void run(String sql, Object... values) throws Exception {
    committed(() -> {
      var query = database.createNativeQuery(sql);
      for (int i = 0; i < values.length; i++) {
        query.setParameter(i + 1, values[i]);
      }
      return query.executeUpdate();
    });
  }
}
