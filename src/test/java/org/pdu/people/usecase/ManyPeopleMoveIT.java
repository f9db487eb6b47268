package org.pdu.people.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pdu.people.Affiliations;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Grant;
import org.pdu.people.JobRoleId;
import org.pdu.people.PersonId;
import org.pdu.people.Role;
import org.pdu.people.ServiceId;
import org.pdu.people.fixtures.Heard;
import org.pdu.people.fixtures.Workplaces;
import org.pdu.people.model.Part;
import org.pdu.people.model.Part.Level;
import org.pdu.platform.InContainer;
import org.pdu.platform.time.CityClock;

/** A service as large as a city moves as one: one event, one transaction, a few statements. */
class ManyPeopleMoveIT extends InContainer {
  private static final int MANY = 20_000;

  @Inject OpenPlace open;
  @Inject MoveElsewhere move;
  @Inject ClosePlace close;
  @Inject Affiliations affiliations;
  @Inject CityClock clock;
  @Inject CurrentPerson person;
  @Inject Workplaces work;
  @Inject Heard heard;

  private YearMonth now;
  private Part there;
  private Part service;
  private UUID role;

  @BeforeEach
  void aService() {
    now = clock.thisMonth();
    var staff = Set.of(new Grant(Role.PDU_STAFF, Optional.empty()));
    person.is(new PersonId(UUID.randomUUID()), "Staff", staff);
    var here = organisation("Old Mill");
    there = organisation("New Bridge");
    service = open.service(here.slug(), "Everybody", "", on(now.minusMonths(12).atDay(1)));
    role = work.role();
  }

  @Test
  void twentyThousandPeopleMoveInOneEventAndOneTransaction() {
    work.crowd(service, role, MANY, now.minusMonths(10).atDay(1));
    heard.since();
    var next = move.to(service.slug(), there.slug(), on(now.minusMonths(2).atEndOfMonth()));
    assertEquals(List.of(2 * MANY), heard.since(), "ended here and begun there, told once");
    assertEquals(MANY, work.number(COUNT + "service_id = ?1 and ends_on is null", next.id()));
    assertEquals(MANY, work.number(COUNT + "service_id = ?1 and ends_on is not null", at(service)));
    assertEquals(
        1,
        work.number(
            "select count(distinct cast(xmin as text)) from people.affiliation"
                + " where service_id in (?1, ?2)",
            at(service),
            next.id()),
        "one transaction");
    assertEquals(
        2L * MANY,
        work.number(
            "select count(*) from people.affiliation_change where service_id in (?1, ?2)",
            at(service),
            next.id()),
        "each has its word in the history");
  }

  @Test
  void whoLeavesATeamThatClosesIsToldOfOnceToo() {
    var team = open.team(service.slug(), "Nights", on(now.minusMonths(6).atDay(1)));
    work.crowd(service, role, 30, now.minusMonths(5).atDay(1));
    work.run(
        "update people.affiliation set team_id = ?1 where service_id = ?2", team.id(), at(service));
    heard.since();
    close.after(Level.TEAM, team.id().toString(), on(now.minusMonths(1).atEndOfMonth()));
    assertEquals(List.of(60), heard.since());
    assertEquals(30, work.number(COUNT + "service_id = ?1 and team_id is null", at(service)));
  }

  @Test
  void aPlaceThatIsCorrectedStaysInItsTeamUnlessTheServiceChanges() {
    var team = open.team(service.slug(), "Nights", on(now.minusMonths(6).atDay(1)));
    var starts = now.minusMonths(5).atDay(1);
    var who = work.somebody(service, role, starts);
    work.run(
        "update people.affiliation set team_id = ?1 where service_id = ?2", team.id(), at(service));
    var old = affiliations.of(who, service.organisation()).getFirst();
    var half =
        new Affiliations.Place(
            new ServiceId(at(service)), new JobRoleId(role), new BigDecimal("0.5"));
    var word = new Affiliations.Word(who, "");
    var next = affiliations.correct(old, starts.plusMonths(1), half, word);
    assertEquals(2, work.number(COUNT + "team_id = ?1", team.id()));
    affiliations.correct(next, starts.plusMonths(1), half, word);
    assertEquals(2, work.number(COUNT + "team_id = ?1", team.id()), "from its first day on, too");
    var all = affiliations.of(who, service.organisation());
    var elsewhere = open.service(slug(service), "Days", "", on(now.minusMonths(12).atDay(1)));
    var moved =
        new Affiliations.Place(new ServiceId(at(elsewhere)), new JobRoleId(role), BigDecimal.ONE);
    affiliations.correct(all.getLast(), starts.plusMonths(2), moved, word);
    assertEquals(2, work.number(COUNT + "team_id = ?1", team.id()));
    assertTrue(work.number(COUNT + "service_id = ?1 and team_id is null", at(elsewhere)) == 1);
  }

  private static final String COUNT = "select count(*) from people.affiliation where ";

  private static UUID at(Part part) {
    return part.id();
  }

  private String slug(Part of) {
    return work.text(
        "select slug from people.organisation where id = ?1", of.organisation().value());
  }

  private Part organisation(String name) {
    return open.organisation(
        new OpenPlace.NewOrganisation(name + " " + UUID.randomUUID(), "housing", "Citywide"),
        on(now.minusMonths(12).atDay(1)));
  }

  private static Wish on(LocalDate day) {
    return new Wish(day, "because of a test", OptionalInt.empty());
  }
}
