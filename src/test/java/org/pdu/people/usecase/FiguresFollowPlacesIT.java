package org.pdu.people.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pdu.outcomes.model.Figures;
import org.pdu.outcomes.model.Tally;
import org.pdu.outcomes.model.Unit;
import org.pdu.outcomes.model.Uptake;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Directory;
import org.pdu.people.Grant;
import org.pdu.people.PersonId;
import org.pdu.people.Place;
import org.pdu.people.Role;
import org.pdu.people.fixtures.Workplaces;
import org.pdu.people.model.Part;
import org.pdu.people.model.Part.Level;
import org.pdu.platform.InContainer;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/** On the real cubes: what a place was on a day it stays, whatever becomes of it later. */
class FiguresFollowPlacesIT extends InContainer {
  @Inject OpenPlace open;
  @Inject MoveElsewhere move;
  @Inject MergeOrganisations merge;
  @Inject ClosePlace close;
  @Inject RenamePlace rename;
  @Inject Directory directory;
  @Inject Figures figures;
  @Inject Uptake uptake;
  @Inject CityClock clock;
  @Inject CurrentPerson person;
  @Inject Workplaces work;

  private YearMonth now;
  private Part here;
  private Part there;
  private Part service;
  private UUID role;

  @BeforeEach
  void aServiceOfFiveWithOneTrained() throws Exception {
    now = clock.thisMonth();
    var staff = Set.of(new Grant(Role.PDU_STAFF, Optional.empty()));
    person.is(new PersonId(UUID.randomUUID()), "Staff", staff);
    here = organisation("Old Mill");
    there = organisation("New Bridge");
    service = open.service(here.slug(), "Night shelter", "shelter", from(now.minusMonths(12)));
    role = work.role();
    var trained = work.somebody(service, role, now.minusMonths(10).atDay(1));
    work.somebody(service, role, now.minusMonths(10).atDay(1));
    work.headcount(service, role, now.minusMonths(10), 5);
    work.completion(service, role, trained, now.minusMonths(8).atDay(10));
  }

  @ParameterizedTest
  @ValueSource(ints = {28, 14})
  void aServiceThatMovesIsCountedWhereItWas(int day) throws Exception {
    var last =
        now.minusMonths(3)
            .atDay(1)
            .plusDays(day == 28 ? now.minusMonths(3).lengthOfMonth() - 1 : 13);
    var first = YearMonth.from(last.plusDays(1));
    var city = city();
    var next = move.to(service.slug(), there.slug(), on(last));
    assertEquals(new Tally(1, 1, 1, 5, 1, 1), at(here, first.minusMonths(1)));
    assertEquals(new Tally(1, 0, 0, 0, 0, 0), at(here, first));
    assertEquals(Tally.NONE, at(there, first.minusMonths(1)));
    assertEquals(new Tally(0, 1, 1, 5, 1, 1), at(there, first));
    assertEquals(new Tally(0, 1, 1, 5, 1, 1), at(there, now));
    assertEquals(city, city(), "the city is the same throughout");
    assertEquals(2, people(next.id()));
    assertEquals(here.name(), employer(last));
    assertEquals(there.name(), employer(last.plusDays(1)));
    uptakeIsWhatCountingAnewSays();
  }

  @Test
  void organisationsThatMergeAreCountedApartUntilThen() throws Exception {
    var last = now.minusMonths(2).atEndOfMonth();
    var city = city();
    var before = organisations();
    merge.into(here.slug(), there.slug(), on(last));
    assertEquals(new Tally(1, 1, 1, 5, 1, 1), at(here, now.minusMonths(2)));
    assertEquals(new Tally(0, 1, 1, 5, 1, 1), at(there, now.minusMonths(1)));
    assertEquals(city, city());
    var after = organisations();
    assertEquals(before.get(now.minusMonths(2)), after.get(now.minusMonths(2)));
    assertEquals(before.get(now.minusMonths(1)) - 1, after.get(now.minusMonths(1)));
    var listed =
        committed(
            () -> directory.places(Place.Kind.ORGANISATION, Optional.empty(), here.name(), 500));
    assertTrue(listed.stream().noneMatch(place -> place.id().equals(here.id())));
    assertTrue(
        committed(() -> directory.place(Place.Kind.ORGANISATION, here.id() + "")).isPresent());
  }

  @Test
  void aServiceThatClosesEmploysNobodyFromThenOn() throws Exception {
    var last = now.minusMonths(3).atEndOfMonth();
    close.after(Level.SERVICE, service.slug(), on(last));
    assertEquals(new Tally(1, 1, 1, 5, 1, 1), at(here, now.minusMonths(3)));
    assertEquals(new Tally(1, 0, 0, 0, 0, 0), at(here, now.minusMonths(2)));
    assertEquals(0, people(service.id()));
    uptakeIsWhatCountingAnewSays();
  }

  @Test
  void nobodyIsPutIntoAServiceAfterItsLastDay() {
    close.after(Level.SERVICE, service.slug(), on(now.minusMonths(3).atEndOfMonth()));
    assertThrows(Exception.class, () -> work.somebody(service, role, now.minusMonths(1).atDay(1)));
  }

  @Test
  void whoComesLaterKeepsAServiceFromClosingButGoesAlongWhenItMoves() throws Exception {
    work.somebody(service, role, now.minusMonths(1).atDay(1));
    var early = on(now.minusMonths(3).atEndOfMonth());
    assertThrows(Conflict.class, () -> close.after(Level.SERVICE, service.slug(), early));
    var next = move.to(service.slug(), there.slug(), early);
    assertEquals(3, people(next.id()));
  }

  @Test
  void daysDoNotContradictEachOther() {
    var before = on(now.minusMonths(13).atDay(1));
    assertThrows(Unacceptable.class, () -> close.after(Level.SERVICE, service.slug(), before));
    rename.to(Level.SERVICE, service.slug(), "Day shelter", on(now.minusMonths(2).atDay(3)));
    var between = on(now.minusMonths(3).atDay(1));
    assertThrows(Unacceptable.class, () -> move.to(service.slug(), there.slug(), between));
    assertThrows(Unacceptable.class, () -> rename.to(Level.SERVICE, service.slug(), "X", between));
    close.after(Level.ORGANISATION, there.slug(), on(now.minusMonths(1).atDay(3)));
    var after = on(now.minusMonths(1).atDay(5));
    assertThrows(Unacceptable.class, () -> move.to(service.slug(), there.slug(), after));
    assertThrows(Unacceptable.class, () -> open.service(there.slug(), "Late", "", after));
    assertThrows(Unacceptable.class, () -> open.team(service.slug(), "Early", before));
    assertThrows(
        Unacceptable.class,
        () -> close.after(Level.SERVICE, service.slug(), new Wish(null, "", OptionalInt.empty())));
  }

  @Test
  void aNameIsKnownAsItWasOnADay() throws Exception {
    var day = now.minusMonths(2).atDay(3);
    var was = service.name();
    rename.to(Level.SERVICE, service.slug(), "Day shelter", on(day));
    assertEquals(was, nameOn(day.minusDays(1)));
    assertEquals("Day shelter", nameOn(day));
  }

  @Test
  void aTeamGoesAlongAndItsPeopleStayInIt() throws Exception {
    var team = open.team(service.slug(), "Nights", from(now.minusMonths(6)));
    work.run(
        "update people.affiliation set team_id = ?1 where service_id = ?2",
        team.id(),
        service.id());
    var next = move.to(service.slug(), there.slug(), on(now.minusMonths(2).atEndOfMonth()));
    assertEquals(2, inTeams(next.id()));
    var its =
        work.text("select cast(id as text) from people.team where service_id = ?1", next.id());
    close.after(Level.TEAM, its, on(now.minusMonths(1).atEndOfMonth()));
    assertEquals(0, inTeams(next.id()));
    assertEquals(2, people(next.id()), "in the service they stay");
  }

  private java.util.SortedMap<YearMonth, Long> organisations() throws Exception {
    return committed(() ->
        directory.numbers(Place.Kind.ORGANISATION, Optional.empty(), now.minusMonths(3), now));
  }

  private void uptakeIsWhatCountingAnewSays() throws Exception {
    var before = List.of(months(here), months(there), city());
    committed(() -> {
      uptake.recount();
      return null;
    });
    assertEquals(before, List.of(months(here), months(there), city()));
  }

  private List<Tally> months(Part organisation) throws Exception {
    return committed(() -> figures.of(Unit.organisation(organisation.id()), "", clock.today()))
        .months();
  }

  private Tally at(Part organisation, YearMonth month) throws Exception {
    var history =
        committed(() -> figures.of(Unit.organisation(organisation.id()), "", clock.today()));
    int index = (int) history.first().until(month, java.time.temporal.ChronoUnit.MONTHS);
    return index < 0 ? Tally.NONE : history.months().get(index);
  }

  private List<Tally> city() throws Exception {
    return committed(() -> figures.of(Unit.CITY, "", clock.today())).months();
  }

  private String nameOn(LocalDate day) throws Exception {
    return committed(() -> directory.nameOn(Place.Kind.SERVICE, service.id(), day)).orElseThrow();
  }

  private String employer(LocalDate day) throws Exception {
    var somebody =
        work.text(
            "select cast(person_id as text) from people.affiliation where job_role_id = ?1 limit 1",
            role);
    var at = committed(() -> directory.standingsOf(new PersonId(UUID.fromString(somebody)), day));
    assertEquals(1, at.size());
    return at.getFirst().organisationName();
  }

  private long people(UUID at) throws Exception {
    return work.number(
        "select count(*) from people.affiliation where service_id = ?1 and ends_on is null", at);
  }

  private long inTeams(UUID at) throws Exception {
    return work.number(
        "select count(*) from people.affiliation where service_id = ?1 and ends_on is null and team_id is not null",
        at);
  }

  private Part organisation(String name) {
    return open.organisation(
        new OpenPlace.NewOrganisation(name + " " + UUID.randomUUID(), "housing", "Citywide"),
        from(now.minusMonths(12)));
  }

  private Wish from(YearMonth month) {
    return on(month.atDay(1));
  }

  private static Wish on(LocalDate day) {
    return new Wish(day, "because of a test", OptionalInt.empty());
  }
}
