package org.pdu.privacy.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pdu.outcomes.model.StaffTotals;
import org.pdu.people.CurrentPerson;
import org.pdu.people.DataSection;
import org.pdu.people.PersonId;
import org.pdu.platform.InContainer;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.privacy.model.AboutMe;

/** What people tell about themselves is theirs alone, and counted only where nobody stands out. */
class ConfidenceIT extends InContainer {
  private static final AboutMe TOLD = new AboutMe(Set.of("adult"), "my mother");

  @Inject TellAboutMe tell;
  @Inject GatherData gather;
  @Inject CountConfidences count;
  @Inject StaffTotals totals;
  @Inject CurrentPerson person;
  @PersistenceContext EntityManager database;

  @BeforeEach
  @AfterEach
  void nothingIsLeft() throws Exception {
    run("delete from privacy.about_me");
    run("delete from outcomes.staff_total");
  }

  @Test
  void whatIsToldComesBackToThePersonAloneAndCanBeTakenBack() {
    var who = becomes();
    tell.keep("caring", TOLD);
    assertEquals(Optional.of(TOLD), tell.one("caring").answer());
    becomes();
    assertEquals(Optional.empty(), tell.one("caring").answer());
    person.is(who, "A", Set.of());
    tell.takeBack("caring");
    tell.takeBack("caring");
    assertFalse(tell.one("caring").told());
  }

  @Test
  void inTheDatabaseItIsSealedAndCantBeMovedToSomebodyElse() throws Exception {
    var who = becomes();
    tell.keep("caring", TOLD);
    var row =
        committed(() ->
            database
                .createNativeQuery("select encode(sealed, 'escape') from privacy.about_me")
                .getSingleResult()
                .toString());
    assertFalse(row.contains("mother") || row.contains("adult"), row);
    var other = becomes();
    run("update privacy.about_me set person_id = '" + other + "' where person_id = '" + who + "'");
    assertTrue(tell.one("caring").told());
    assertEquals(Optional.empty(), tell.one("caring").answer());
  }

  @Test
  void onlyThePersonsOwnCopyHoldsIt() throws Exception {
    var who = becomes();
    tell.keep("caring", TOLD);
    assertTrue(text(who, true).contains("my mother"));
    assertFalse(text(who, false).contains("my mother"));
    assertFalse(text(who, false).contains("aboutMe"));
  }

  @Test
  void whatIsNotOfferedOrEmptyIsNotKept() {
    becomes();
    for (var wrong :
        List.of(
            new AboutMe(Set.of(), " "),
            new AboutMe(Set.of("hindu"), ""),
            new AboutMe(Set.of(), "x".repeat(1_001)))) {
      assertThrows(Unacceptable.class, () -> tell.keep("caring", wrong));
    }
    assertFalse(tell.one("caring").told());
  }

  @Test
  void sevenAreHeldBackEightAreRoundedAndANoughtIsNotSaid() throws Exception {
    tellMany(7, "adult");
    tellMany(13, "child");
    tellMany(8, "no");
    var month = YearMonth.of(2001, 1);
    committed(() -> counted(month));
    assertEquals("", said("adult"));
    assertEquals("15", said("child"));
    assertEquals("10", said("no"));
    assertTrue(
        totals.newest().stream()
            .filter(total -> total.aspect().equals("religion"))
            .allMatch(total -> total.said().isEmpty()));
    tellMany(3, "adult");
    committed(() -> counted(month));
    assertEquals("", said("adult"), "a month is counted once, so nobody sees who came in between");
  }

  private boolean counted(YearMonth month) {
    count.of(month);
    return true;
  }

  private String said(String choice) throws Exception {
    return committed(() ->
        totals.newest().stream()
            .filter(total -> total.aspect().equals("caring") && total.choice().equals(choice))
            .map(total -> total.said().isPresent() ? "" + total.said().getAsLong() : "")
            .findFirst()
            .orElse("none"));
  }

  private void tellMany(int many, String choice) {
    for (int i = 0; i < many; i++) {
      becomes();
      tell.keep("caring", new AboutMe(Set.of(choice), ""));
    }
  }

  private String text(PersonId who, boolean alone) throws Exception {
    return committed(
        () -> gather.about(who, alone).stream().map(DataSection::toString).toList().toString());
  }

  private PersonId becomes() {
    var who = new PersonId(UUID.randomUUID());
    person.is(who, "A", Set.of());
    return who;
  }

  private void run(String sql) throws Exception {
    committed(() -> database.createNativeQuery(sql).executeUpdate());
  }
}
