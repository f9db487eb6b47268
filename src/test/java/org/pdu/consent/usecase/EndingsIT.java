package org.pdu.consent.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pdu.consent.Consent;
import org.pdu.consent.Consent.Given;
import org.pdu.consent.Consent.Leaving;
import org.pdu.consent.Consent.Likeness;
import org.pdu.consent.Consent.Whose;
import org.pdu.consent.ConsentEnded.How;
import org.pdu.consent.Permission;
import org.pdu.consent.Use;
import org.pdu.consent.WorkId;
import org.pdu.people.PersonId;
import org.pdu.people.PersonLeft;
import org.pdu.platform.InContainer;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.Gone;
import org.pdu.platform.start.Migrated;
import org.pdu.platform.time.CityClock;

/** How consents end by themselves, by leaving, and again after a backup was put back. */
class EndingsIT extends InContainer {
  @Inject KeepConsents consents;
  @Inject EndRunOut runOut;
  @Inject CarryOutAgain carryOut;
  @Inject Event<PersonLeft> leaving;
  @Inject CityClock clock;
  @PersistenceContext EntityManager database;

  private final WorkId work = new WorkId(UUID.randomUUID());
  private final PersonId who = new PersonId(UUID.randomUUID());

  @Test
  void pastItsLastDayNothingIsAllowedAndSoonItIsOverForGood() throws Exception {
    given(Use.PUBLIC, Optional.of(clock.today()), Leaving.KEEP);
    assertEquals(Use.PUBLIC, permission().use());
    run("update consent.consent set until = until - 1 where work_id = ?1");
    assertEquals(Permission.NONE, permission());
    runOut.due().forEach(runOut::end);
    assertEquals(How.EXPIRED, how());
    assertThrows(Gone.class, () -> given(Use.PUBLIC, Optional.empty(), Leaving.KEEP));
    assertEquals("NONE EXPIRED", kept());
  }

  @Test
  void whoLeavesTakesTheirsAlongUnlessTheyHadSaidOtherwise() throws Exception {
    given(Use.PUBLIC, Optional.empty(), Leaving.WITHDRAW);
    leave();
    assertEquals(How.LEFT, how());
    assertEquals(Permission.NONE, permission());
  }

  @Test
  void whatMayStayStaysUnderNoName() throws Exception {
    given(Use.PUBLIC, Optional.empty(), Leaving.KEEP);
    leave();
    assertEquals(Use.PUBLIC, permission().use());
    for (var one : committed(() -> consents.history(work))) {
      assertEquals("", one.called() + one.credit());
      assertFalse(one.conditions().contains("Wren"));
      assertEquals(Whose.ANONYMOUS, one.whose());
    }
    var now = committed(() -> consents.of(work)).orElseThrow();
    assertEquals(Optional.empty(), now.contributor());
    assertEquals(
        "Not in winter, ask the contributor (the contributor) first; wrens are free",
        now.conditions(),
        "what was asked for goes on binding");
  }

  @Test
  void whatWasNarrowedIsNarrowedAgainAndNeverWidened() throws Exception {
    given(Use.PUBLIC, Optional.empty(), Leaving.KEEP);
    known("PARTNERSHIP until 2999-01-01");
    assertEquals(Use.PARTNERSHIP, permission().use());
    assertEquals(
        LocalDate.of(2999, 1, 1),
        committed(() -> consents.of(work)).orElseThrow().until().orElseThrow());
    known("PUBLIC");
    assertEquals(Use.PARTNERSHIP, permission().use());
    known("nonsense");
    assertEquals(Permission.NONE.use(), permission().use());
    known("NONE WITHDRAWN");
    assertEquals(How.WITHDRAWN, how());
    carryOut.on(new Migrated());
    assertEquals(How.WITHDRAWN, how());
  }

  @Test
  void howSomebodyIsShownIsNotBroughtBackButAskedAnew() throws Exception {
    given(Use.PUBLIC, Optional.empty(), Leaving.KEEP);
    run("update consent.consent set called_name = 'Long Ago' where work_id = ?1");
    carryOut.on(new Migrated());
    assertEquals(Use.NONE, permission().use());
    assertEquals(clock.today(), committed(() -> consents.of(work)).orElseThrow().reviewOn());
    carryOut.on(new Migrated());
    assertEquals(2, committed(() -> consents.history(work)).size(), "once");
    given(Use.PUBLIC, Optional.empty(), Leaving.KEEP);
    carryOut.on(new Migrated());
    assertEquals(Use.PUBLIC, permission().use(), "said anew, it holds");
  }

  @Test
  void whoHadLeftIsNamelessAgainAndADisagreementIsOneAgain() throws Exception {
    given(Use.PUBLIC, Optional.empty(), Leaving.KEEP);
    leave();
    run("delete from consent.consent where work_id = ?1 and contributor_id is null");
    run("update consent.consent set whose = 'NAMED', called_name = 'Wren' where work_id = ?1");
    carryOut.on(new Migrated());
    assertEquals(Whose.ANONYMOUS, committed(() -> consents.of(work)).orElseThrow().whose());
    assertEquals(Use.PUBLIC, permission().use());
    run("delete from consent.consent where work_id = ?1 and contributor_id is null");
    known("PARTNERSHIP as nameless");
    assertEquals(Use.PARTNERSHIP, permission().use(), "nor wider than when they left");
    assertEquals(Whose.ANONYMOUS, committed(() -> consents.of(work)).orElseThrow().whose());
    committed(() -> {
      consents.dispute(work, who, "Whose words are these?");
      return true;
    });
    run("delete from consent.dispute where work_id = ?1");
    carryOut.on(new Migrated());
    assertEquals(Permission.NONE, permission());
    for (boolean side : new boolean[] {true, false}) {
      committed(() -> {
        consents.settle(work, side);
        return true;
      });
    }
    carryOut.on(new Migrated());
    assertEquals(Use.PARTNERSHIP, permission().use());
  }

  @Test
  void whatWasExtendedAMomentAgoIsNotEnded() throws Exception {
    given(Use.PUBLIC, Optional.of(clock.today()), Leaving.KEEP);
    assertThrows(Conflict.class, () -> runOut.end(work));
    assertEquals(Optional.empty(), committed(() -> consents.ended(work)));
  }

  @Test
  void whatTheDatabaseHasNeverHeardOfEndsAllTheSame() throws Exception {
    run(
        "insert into platform.withdrawal values ('consent/' || cast(?1 as text), 'NONE WITHDRAWN', now())");
    carryOut.on(new Migrated());
    assertEquals(How.WITHDRAWN, how());
    assertThrows(Gone.class, () -> given(Use.PUBLIC, Optional.empty(), Leaving.KEEP));
  }

  private void known(String allows) throws Exception {
    run(
        "update platform.withdrawal set at = now(), allows = '"
            + allows
            + "' where key = 'consent/' || cast(?1 as text)");
    carryOut.on(new Migrated());
  }

  private String kept() throws Exception {
    return committed(() ->
        (String)
            database
                .createNativeQuery(
                    "select allows from platform.withdrawal where key = 'consent/' || ?1")
                .setParameter(1, work.toString())
                .getSingleResult());
  }

  private void leave() throws Exception {
    committed(() -> {
      leaving.fire(new PersonLeft(who, who + "@work.example", "Wren", clock.now()));
      return true;
    });
  }

  private How how() throws Exception {
    return committed(() -> consents.ended(work)).orElseThrow().how();
  }

  private Permission permission() throws Exception {
    return committed(() -> consents.permission(work));
  }

  private void run(String sql) throws Exception {
    committed(() -> database.createNativeQuery(sql).setParameter(1, work.value()).executeUpdate());
  }

  private void given(Use use, Optional<LocalDate> until, Leaving leaving) throws Exception {
    var consent =
        new Consent(
            work,
            Optional.of(who),
            Whose.NAMED,
            "Wren",
            Set.of(Likeness.TEXT),
            use,
            "",
            until,
            clock.today().plusDays(90),
            "Not in winter, ask Wren (" + who + "@work.example) first; wrens are free",
            "By Wren",
            "",
            1,
            Given.IN_PERSON,
            "",
            leaving,
            who,
            clock.now());
    committed(() -> {
      consents.give(consent);
      return true;
    });
  }
}
