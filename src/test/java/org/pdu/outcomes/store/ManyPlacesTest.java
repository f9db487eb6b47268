package org.pdu.outcomes.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.pdu.outcomes.store.RandomEvents.TODAY;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pdu.people.AffiliationRecorded;
import org.pdu.people.JobRoleId;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.ServiceId;
import org.pdu.training.ModuleCompleted;

/** Places that come many at once, as an import brings them, and go again. */
class ManyPlacesTest {
  private static Postgres postgres;

  @BeforeAll
  static void start() throws IOException {
    postgres = new Postgres();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {20, JdbcUptake.FEW + 20})
  void areCountedAsIfAnewAndTakenBackAsIfTheyNeverWere(int people) throws SQLException {
    var uptake = new JdbcUptake(postgres.transactional());
    var places = places(people);
    uptake.completed(places.stream().map(ManyPlacesTest::completion).toList());
    var before = cubes();
    uptake.affiliated(places);
    var counted = cubes();
    assertNotEquals(before, counted);
    uptake.affiliated(places);
    assertEquals(counted, cubes(), "hearing it twice changes nothing");
    uptake.recount();
    assertEquals(counted, cubes());
    uptake.withdrawn(places.stream().map(AffiliationRecorded::affiliation).toList());
    assertEquals(before, cubes());
  }

  @Test
  void ofPeopleWhoCompletedNothingOnlyTheServicesAreCounted() throws SQLException {
    var uptake = new JdbcUptake(postgres.transactional());
    uptake.recount();
    var places = places(700);
    uptake.affiliated(places);
    var counted = cubes();
    uptake.recount();
    assertEquals(counted, cubes());
    uptake.withdrawn(places.stream().map(AffiliationRecorded::affiliation).toList());
  }

  private static List<AffiliationRecorded> places(int people) {
    List<AffiliationRecorded> places = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      places.add(
          new AffiliationRecorded(
              UUID.randomUUID(),
              new PersonId(UUID.nameUUIDFromBytes((people + "/" + i).getBytes(UTF_8))),
              new OrganisationId(RandomEvents.ORGANISATIONS.get(i % 3)),
              new ServiceId(RandomEvents.SERVICES.get(i % 3)),
              new JobRoleId(RandomEvents.ROLES.get(i % 2)),
              TODAY.minusMonths(1 + i % 12),
              Optional.empty()));
    }
    return places;
  }

  private static ModuleCompleted completion(AffiliationRecorded place) {
    return new ModuleCompleted(
        UUID.randomUUID(), place.person(), "pie", 1, Instant.EPOCH, TODAY, List.of());
  }

  private static List<String> cubes() throws SQLException {
    List<String> all = new ArrayList<>();
    for (var cube : List.of("uptake", "coverage", "headcount")) {
      all.add(
          postgres.text(
              "select string_agg(cast(c as text), ' ' order by cast(c as text)) from outcomes."
                  + cube
                  + "_cell c where cast(c as text) !~ "
                  + (cube.equals("headcount") ? "',0,0,0\\)$'" : "',0,0\\)$'")));
    }
    return all;
  }
}
