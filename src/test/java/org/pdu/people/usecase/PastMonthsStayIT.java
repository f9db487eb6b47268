package org.pdu.people.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

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
import org.pdu.outcomes.model.Figures;
import org.pdu.outcomes.model.Tally;
import org.pdu.outcomes.model.Unit;
import org.pdu.people.Affiliations;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Directory;
import org.pdu.people.Grant;
import org.pdu.people.JobRoleId;
import org.pdu.people.PersonId;
import org.pdu.people.Place;
import org.pdu.people.Role;
import org.pdu.people.ServiceId;
import org.pdu.people.fixtures.Workplaces;
import org.pdu.people.model.Part;
import org.pdu.people.model.Part.Level;
import org.pdu.platform.InContainer;
import org.pdu.platform.time.CityClock;

/**
 * Uptake and coverage of a month gone by: untouched by whatever becomes of a service later, and
 * changed by a correction from the day on from which it corrects.
 */
class PastMonthsStayIT extends InContainer {
  @Inject OpenPlace open;
  @Inject MoveElsewhere move;
  @Inject MergeOrganisations merge;
  @Inject ClosePlace close;
  @Inject RenamePlace rename;
  @Inject DescribeOrganisation describe;
  @Inject Affiliations affiliations;
  @Inject Directory directory;
  @Inject Figures figures;
  @Inject CityClock clock;
  @Inject CurrentPerson person;
  @Inject Workplaces work;

  private YearMonth now;
  private Part here;
  private Part service;
  private UUID role;
  private PersonId trained;

  @BeforeEach
  void aServiceOfFiveWithOneTrained() {
    now = clock.thisMonth();
    var staff = Set.of(new Grant(Role.PDU_STAFF, Optional.empty()));
    person.is(new PersonId(UUID.randomUUID()), "Staff", staff);
    here = organisation("Old Mill");
    service = open.service(here.slug(), "Night shelter", "shelter", on(now.minusMonths(12), 1));
    role = work.role();
    trained = work.somebody(service, role, now.minusMonths(10).atDay(1));
    work.somebody(service, role, now.minusMonths(10).atDay(1));
    work.headcount(service, role, now.minusMonths(10), 5);
    work.completion(service, role, trained, now.minusMonths(8).atDay(10));
  }

  @Test
  void renamedDescribedMovedMergedAndClosedLaterAPastMonthStays() throws Exception {
    var past = upTo(now.minusMonths(6));
    assertEquals(new Tally(1, 1, 1, 5, 1, 1), past.getLast());
    rename.to(Level.SERVICE, service.slug(), "Day shelter", on(now.minusMonths(5), 1));
    var justice = new DescribeOrganisation.Described("justice", "Northside");
    describe.as(here.slug(), justice, on(now.minusMonths(5), 2));
    assertEquals(past, upTo(now.minusMonths(6)), "renamed and described");
    var there = organisation("New Bridge");
    var moved = move.to(service.slug(), there.slug(), on(now.minusMonths(4), 1));
    assertEquals(past, upTo(now.minusMonths(6)), "moved");
    var last = organisation("Far Shore");
    merge.into(there.slug(), last.slug(), on(now.minusMonths(3), 1));
    assertEquals(past, upTo(now.minusMonths(6)), "merged");
    var goesOn = work.text("select slug from people.service where organisation_id = ?1", last.id());
    close.after(Level.SERVICE, goesOn, on(now.minusMonths(2), 1));
    close.after(Level.ORGANISATION, here.slug(), on(now.minusMonths(1), 1));
    assertEquals(past, upTo(now.minusMonths(6)), "closed");
    assertEquals("Night shelter", nameOn(now.minusMonths(6).atDay(1)));
    assertNotEquals(moved.id(), service.id());
  }

  @Test
  void aCorrectionFromADayChangesMonthsFromThatDayOnAndNoneBefore() throws Exception {
    var other = open.service(here.slug(), "Advice", "", on(now.minusMonths(12), 1));
    var from = now.minusMonths(3);
    var before = upTo(from.minusMonths(1));
    var old = affiliations.of(trained, here.organisation()).getFirst();
    var place =
        new Affiliations.Place(new ServiceId(other.id()), new JobRoleId(role), BigDecimal.ONE);
    affiliations.correct(old, from.atDay(1), place, new Affiliations.Word(trained, ""));
    assertEquals(before, upTo(from.minusMonths(1)));
    assertEquals(1, of(service, from.minusMonths(1)).trained());
    assertEquals(0, of(service, from).trained());
    assertEquals(1, of(other, from).trained());
    assertEquals(1, of(other, now).trained());
    assertEquals(1, of(service, now).people(), "completed there once: that stays");
  }

  private List<Tally> upTo(YearMonth month) throws Exception {
    var all = committed(() -> figures.of(Unit.organisation(here.id()), "", clock.today()));
    int months = (int) all.first().until(month, java.time.temporal.ChronoUnit.MONTHS) + 1;
    return List.copyOf(all.months().subList(0, months));
  }

  private Tally of(Part at, YearMonth month) throws Exception {
    var all =
        committed(
            () -> figures.of(Unit.service(at.organisation().value(), at.id()), "", clock.today()));
    int index = (int) all.first().until(month, java.time.temporal.ChronoUnit.MONTHS);
    return index < 0 ? Tally.NONE : all.months().get(index);
  }

  private String nameOn(LocalDate day) throws Exception {
    return committed(() -> directory.nameOn(Place.Kind.SERVICE, service.id(), day)).orElseThrow();
  }

  private Part organisation(String name) {
    return open.organisation(
        new OpenPlace.NewOrganisation(name + " " + UUID.randomUUID(), "housing", "Citywide"),
        on(now.minusMonths(12), 1));
  }

  private static Wish on(YearMonth month, int day) {
    return new Wish(month.atDay(day), "because of a test", OptionalInt.empty());
  }
}
