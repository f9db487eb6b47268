package org.pdu.staff.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pdu.people.Affiliation;
import org.pdu.people.JobRoleId;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.Place;
import org.pdu.people.ServiceId;
import org.pdu.people.Workforce.Known;

class SheetCheckTest {
  private static final OrganisationId HOUSE = new OrganisationId(UUID.randomUUID());
  private static final Place HOSTEL = service("Night Hostel");
  private static final Place OUTREACH = service("Outreach Team");
  private static final Place WORKER =
      new Place(Place.Kind.JOB_ROLE, UUID.randomUUID(), "Support worker", Optional.empty());
  private static final Known ANN = new Known(person(), "ann@x.example", "Ann Lea");
  private static final Known ELSEWHERE = new Known(person(), "bo@y.example", "Bo Carr");

  @Test
  void somebodyNewIsWrittenAndAnAccountIsUsedAgain() {
    var rows = check(row(2, "new@x.example", "New Person"), row(3, "BO@y.example", "Bo Carr"));
    assertEquals(List.of(Verdict.NEW, Verdict.JOINS), verdicts(rows));
    assertEquals(Optional.of(ELSEWHERE.id()), rows.get(1).place().orElseThrow().person());
  }

  @Test
  void whatIsRecordedAlreadyIsNotWrittenAgain() {
    assertEquals(List.of(Verdict.HERE), verdicts(check(row(2, "ann@x.example", "Ann Lea"))));
  }

  @Test
  void oneAddressCantBeTwoPeoples() {
    var rows = check(row(2, "a@x.example", "Ava Moss"), row(3, "A@x.example", "Ben Rush"));
    assertEquals(List.of(Verdict.NEW, Verdict.PROBLEM), verdicts(rows));
    assertEquals("email", rows.get(1).problems().getFirst().field());
    assertTrue(rows.get(1).problems().getFirst().message().contains("Row 2"));
  }

  @Test
  void theSameRowTwiceIsWrittenOnceAndASecondJobIsKept() {
    var second = typed(4, "a@x.example", "Moss Ava", "outreach  TEAM", "1", "2026-01-05");
    var rows = check(row(2, "a@x.example", "Ava Moss"), row(3, "a@x.example", "Ava Moss"), second);
    assertEquals(List.of(Verdict.NEW, Verdict.REPEAT, Verdict.NEW), verdicts(rows));
    assertTrue(rows.get(2).notes().toString().contains("more than a full week"));
  }

  @Test
  void nearlyTheSameNameUnderAnotherAddressIsForAPersonToDecide() {
    var typed = row(2, "anne.lea@x.example", "Anne Lea");
    assertEquals(List.of(Verdict.ASKS), verdicts(check(typed)));
    var same = check(Map.of(2, Decision.SAME), Optional.empty(), typed);
    assertEquals(List.of(Verdict.HERE), verdicts(same), "it is Ann, who is there already");
    var other = check(Map.of(2, Decision.OTHER), Optional.empty(), typed);
    assertEquals(List.of(Verdict.NEW), verdicts(other));
    assertEquals(
        List.of(Verdict.OUT), verdicts(check(Map.of(2, Decision.OUT), Optional.empty(), typed)));
  }

  @Test
  void whoWorksElsewhereIsNeverSuggestedByName() {
    assertEquals(List.of(Verdict.NEW), verdicts(check(row(2, "bo.carr@x.example", "Bo Carr"))));
  }

  @Test
  void anotherEmployersNameOfAnAccountIsNotTold() {
    var rows = check(row(2, "bo@y.example", "Bob Carter"));
    assertEquals(List.of(Verdict.JOINS), verdicts(rows));
    assertTrue(!rows.getFirst().notes().toString().contains("Bo Carr"));
  }

  @Test
  void whatIsMisspeltIsSuggested() {
    var rows = check(typed(2, "a@x.example", "Ava Moss", "Nite Hostel", "1", "2026-01-05"));
    assertTrue(rows.getFirst().problems().getFirst().message().contains("“Night Hostel”?"));
  }

  @Test
  void daysThatCanBeReadInTwoWaysAreAskedForOnceForAllRows() {
    var typed = typed(2, "a@x.example", "Ava Moss", "Night Hostel", "1", "03/04/2026");
    assertEquals(List.of(Verdict.PROBLEM), verdicts(check(typed)));
    var said = check(Map.of(), Optional.of(Days.Order.MONTH), typed);
    assertEquals(LocalDate.of(2026, 3, 4), said.getFirst().place().orElseThrow().starts());
  }

  @Test
  void oneDayThatCanOnlyBeDayFirstTellsHowTheOthersAre() {
    var rows =
        check(
            typed(2, "a@x.example", "Ava Moss", "Night Hostel", "1", "03/04/2026"),
            typed(3, "b@x.example", "Ben Rush", "Night Hostel", "1", "23/04/2026"));
    assertEquals(LocalDate.of(2026, 4, 3), rows.getFirst().place().orElseThrow().starts());
  }

  @Test
  void everythingWrongWithARowIsSaidAtOnceAndAFormulaIsNoName() {
    var rows =
        check(new TypedRow(2, "ann(at)x", "=CMD()", "", "Wizard", "9", "soon", "2020-01-01"));
    assertEquals(
        List.of("email", "name", "service", "jobRole", "starts"),
        rows.getFirst().problems().stream()
            .map(flaw -> flaw.field())
            .filter(field -> !field.equals("share"))
            .toList());
  }

  private static List<Verdict> verdicts(List<CheckedRow> rows) {
    return rows.stream().map(CheckedRow::verdict).collect(Collectors.toList());
  }

  private static List<CheckedRow> check(TypedRow... rows) {
    return check(Map.of(), Optional.empty(), rows);
  }

  private static List<CheckedRow> check(
      Map<Integer, Decision> decisions, Optional<Days.Order> order, TypedRow... rows) {
    var here =
        new Affiliation(
            UUID.randomUUID(),
            ANN.id(),
            HOUSE,
            new ServiceId(HOSTEL.id()),
            new JobRoleId(WORKER.id()),
            BigDecimal.ONE,
            LocalDate.of(2025, 1, 1),
            Optional.empty());
    var around =
        new Surroundings(
            LocalDate.of(2026, 11, 25),
            List.of(HOSTEL, OUTREACH),
            Map.of(WORKER.name(), WORKER),
            List.of(ANN, ELSEWHERE),
            List.of(ANN),
            List.of(here));
    var check = new SheetCheck(around, order, decisions, List.of(rows));
    return List.of(rows).stream().map(check::next).toList();
  }

  private static TypedRow row(int number, String email, String name) {
    return typed(number, email, name, "night hostel", "1", "2026-01-05");
  }

  private static TypedRow typed(
      int number, String email, String name, String service, String share, String starts) {
    return new TypedRow(number, email, name, service, "Support Worker", share, starts, "");
  }

  private static Place service(String name) {
    return new Place(Place.Kind.SERVICE, UUID.randomUUID(), name, Optional.of(HOUSE));
  }

  private static PersonId person() {
    return new PersonId(UUID.randomUUID());
  }
}
