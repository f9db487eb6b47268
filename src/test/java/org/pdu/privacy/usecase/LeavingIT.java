package org.pdu.privacy.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pdu.accounts.model.Passwords;
import org.pdu.outcomes.model.Uptake;
import org.pdu.people.CurrentPerson;
import org.pdu.people.PersonId;
import org.pdu.people.Register;
import org.pdu.platform.InContainer;
import org.pdu.platform.problem.Conflict;
import org.pdu.privacy.usecase.LeaveSite.Outcome;
import org.pdu.privacy.usecase.LeaveSite.Wish;
import org.pdu.training.usecase.CheckCertificate;

/** Who leaves is gone, and what they did counts on without them. */
class LeavingIT extends InContainer {
  private static final String PASSWORD = "correct horse battery";
  private static final List<String> CUBES =
      List.of("uptake_cell", "coverage_cell", "headcount_cell", "completion", "member");

  @PersistenceContext EntityManager database;
  @Inject LeaveSite leaveSite;
  @Inject DueWork due;
  @Inject CurrentPerson person;
  @Inject Register register;
  @Inject CheckCertificate certificates;

  private final PersonId who = new PersonId(UUID.randomUUID());
  @Inject Uptake uptake;
  private String code = "";

  /** Somebody of whom every table holds something. */
  @BeforeEach
  void somebodyWithALife() throws Exception {
    run(
        "insert into people.person values (?1, 'gwen-' || ?1 || '@work.example', 'Gwen Alder', false, now())");
    run(
        """
        insert into people.affiliation
          (id, person_id, organisation_id, service_id, job_role_id, share, starts_on)
        select gen_random_uuid(), ?1, organisation_id, service_id, job_role_id, 1, date '2024-01-01'
        from people.affiliation limit 1
        """);
    run(
        "insert into people.role_grant (id, person_id, role, granted_at) values (gen_random_uuid(), ?1, 'ANALYST', now())");
    run("insert into accounts.password values (?1, '" + Passwords.hash(PASSWORD) + "', now())");
    run(
        """
        insert into accounts.sign_in values
          (cast(cast(?1 as text) as bytea), ?1, 'browser', '', now(), now(), now() + interval '1 hour')
        """);
    run("insert into training.lesson_read values (?1, 'the-pledge', '01', now())");
    run("insert into training.draft values (?1, 'the-pledge', 1, 'after', '{}', now())");
    run(
        "insert into platform.idempotency values (?1, 'k', 'r', 200, '{\"name\":\"Gwen\"}', now())");
    run("insert into privacy.about_me values (?1, 'caring', '\\x00')");
    completion();
    person.is(who, "Gwen Alder", Set.of());
  }

  private void completion() throws Exception {
    run(
        """
        insert into training.attempt values
          (?1, ?1, 'the-pledge', 1, 'd', 'after', '{}', 9, 10, true, now())
        """);
    code = org.pdu.training.model.CertificateCode.random().text();
    run(
        "insert into training.completion values (?1, ?1, 'the-pledge', 'The Pledge', 1, 'd', ?1, 9, 10, '"
            + code
            + "', now())");
    run("insert into training.completion_holder values (?1, 'Gwen Alder')");
    run("insert into outcomes.completion values (?1, ?1, 'the-pledge', current_date)");
    committed(() -> {
      uptake.recount(); // as the event would have counted it
      return null;
    });
  }

  @Test
  void whoLeavesAtOnceIsGoneAndEveryFigureStays() throws Exception {
    var before = figures();
    assertEquals("G. A.", certificates.of(code).orElseThrow().initials());
    assertEquals(Outcome.GONE, leaveSite.ask(new Wish(PASSWORD, "", true)));
    for (var each : EveryTableIsCoveredIT.EMPTIED.entrySet()) {
      assertEquals(0, count(each.getKey() + " where " + each.getValue()), each.getKey());
    }
    assertEquals(
        0, count("training.completion_holder where completion_id = ?1 and name is not null"));
    var left = committed(() -> register.byId(who)).orElseThrow();
    assertEquals("Somebody who left", left.name());
    assertFalse(left.email().contains("gwen"));
    assertFalse(left.open());
    assertEquals(Set.of(), left.grants());
    assertEquals(before, figures(), "to the last digit");
    assertEquals("", certificates.of(code).orElseThrow().initials(), "valid, and nobody's");
  }

  @Test
  void aWeekIsForSecondThoughts() throws Exception {
    assertEquals(Outcome.LEAVING, leaveSite.ask(new Wish(PASSWORD, "", false)));
    assertEquals(0, count("accounts.sign_in where person_id = ?1 and ended_at is null"));
    assertTrue(leaveSite.open().isPresent());
    assertFalse(due.nextLeave(), "nobody goes before the day");
    assertEquals("Gwen Alder", committed(() -> register.byId(who)).orElseThrow().name());
    leaveSite.stay();
    leaveSite.stay();
    assertEquals(Optional.empty(), leaveSite.open());
  }

  @Test
  void onTheDayTheSiteItselfLetsThemGoOnce() throws Exception {
    assertEquals(Outcome.LEAVING, leaveSite.ask(new Wish(PASSWORD, "", false)));
    run(
        "update privacy.leaving set asked_at = now() - interval '8 days', due_at = now() - interval '1 day' where person_id = ?1");
    assertTrue(due.nextLeave());
    assertFalse(due.nextLeave());
    assertEquals("Somebody who left", committed(() -> register.byId(who)).orElseThrow().name());
    assertEquals(1, count("privacy.leaving where person_id = ?1 and done_at is not null"));
  }

  @Test
  void aWrongPasswordLetsNobodyGoAndCounts() throws Exception {
    assertEquals(Outcome.WRONG_PASSWORD, leaveSite.ask(new Wish("guess", "", true)));
    for (int i = 0; i < 8; i++) {
      leaveSite.ask(new Wish("guess", "", true));
    }
    assertEquals(Outcome.TOO_MANY_TRIES, leaveSite.ask(new Wish(PASSWORD, "", true)));
    assertEquals("Gwen Alder", committed(() -> register.byId(who)).orElseThrow().name());
  }

  @Test
  void whoHasNoPasswordMustHaveSignedInAfresh() throws Exception {
    run("delete from accounts.password where person_id = ?1");
    assertEquals(Outcome.SIGN_IN_AFRESH, leaveSite.ask(new Wish("", "somebody else's", true)));
  }

  @Test
  void theNameOnACompletionCanOnlyBeTakenAway() throws Exception {
    for (var sql :
        List.of(
            "update training.completion_holder set name = 'Mallory' where completion_id = ?1",
            "delete from training.completion_holder where completion_id = ?1")) {
      assertThrows(Exception.class, () -> run(sql), sql);
    }
  }

  @Test
  void theOnlyAdministratorCantLeave() throws Exception {
    var closed = "timestamptz '2001-01-01'";
    run(
        "insert into people.role_grant (id, person_id, role, granted_at)"
            + " values (gen_random_uuid(), ?1, 'ADMINISTRATOR', now())");
    run(
        "update people.person set disabled_at = "
            + closed
            + " where id <> ?1 and disabled_at is null and id in"
            + " (select person_id from people.role_grant where role = 'ADMINISTRATOR')");
    try {
      assertThrows(Conflict.class, () -> leaveSite.ask(new Wish(PASSWORD, "", true)));
    } finally {
      run(
          "update people.person set disabled_at = null where ?1 is not null and disabled_at = "
              + closed);
    }
  }

  private List<String> figures() throws Exception {
    List<String> sums = new java.util.ArrayList<>();
    for (var cube : CUBES) {
      sums.add(
          committed(() ->
              String.valueOf(
                  database
                      .createNativeQuery(
                          "select cast(sum(hashtextextended(cast(t as text), 0)) as text) from outcomes."
                              + cube
                              + " t")
                      .getSingleResult())));
    }
    return sums;
  }

  private long count(String from) throws Exception {
    return committed(() ->
        ((Number)
                database
                    .createNativeQuery("select count(*) from " + from)
                    .setParameter(1, who.value())
                    .getSingleResult())
            .longValue());
  }

  private void run(String sql) throws Exception {
    committed(() -> database.createNativeQuery(sql).setParameter(1, who.value()).executeUpdate());
  }
}
