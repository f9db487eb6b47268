package org.pdu.consent.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pdu.consent.Care;
import org.pdu.consent.Care.Kind;
import org.pdu.consent.Care.Note;
import org.pdu.consent.Consent;
import org.pdu.consent.Consent.Given;
import org.pdu.consent.Consent.Leaving;
import org.pdu.consent.Consent.Likeness;
import org.pdu.consent.Consent.Whose;
import org.pdu.consent.ConsentEnded.How;
import org.pdu.consent.Use;
import org.pdu.consent.WorkId;
import org.pdu.people.PersonId;
import org.pdu.platform.InContainer;
import org.pdu.platform.time.CityClock;

/** Contributors are asked on the days that were promised, once, and never after they said no. */
class RemindingIT extends InContainer {
  @Inject KeepConsents consents;
  @Inject RemindContributors remind;
  @Inject Care care;
  @Inject CityClock clock;
  @PersistenceContext EntityManager database;

  private final WorkId work = new WorkId(UUID.randomUUID());
  private final PersonId contributor = new PersonId(UUID.randomUUID());
  private final PersonId recorder = new PersonId(UUID.randomUUID());

  @BeforeEach
  void everybodyHasAnAddress() throws Exception {
    for (var one : List.of(contributor, recorder)) {
      committed(() ->
          database
              .createNativeQuery(
                  "insert into people.person (id, email, name, created_at)"
                      + " values (?1, ?1 || '@work.example', 'Somebody', now())")
              .setParameter(1, one.value())
              .executeUpdate());
    }
  }

  @Test
  void aFortnightAfterPublishingTheyAreAskedHowTheyAreOnce() throws Exception {
    given(Optional.of(contributor), Optional.empty());
    planned();
    planned();
    assertEquals(1, notes().size(), "planned once");
    assertEquals(clock.today().plusDays(14), notes().get(0).day());
    assertEquals(List.of(), letters(contributor), "not before its day");
    itsDayHasCome();
    assertEquals(List.of("consent.check-in"), letters(contributor));
    assertEquals(List.of("consent.check-in"), letters(contributor), "once");
  }

  @Test
  void whoWantsNoContactIsNotAskedAndNorIsWhoTookItBack() throws Exception {
    given(Optional.of(contributor), Optional.empty());
    planned();
    itsDayHasCome();
    note(Kind.NO_CONTACT_AFTER, clock.today().minusDays(1));
    assertEquals(List.of(), letters(contributor));
    note(Kind.NO_CONTACT_AFTER, clock.today());
    run("delete from consent.reminder where work_id = ?1");
    committed(() -> {
      consents.end(work, How.WITHDRAWN, Optional.of(contributor));
      return true;
    });
    assertEquals(List.of(), letters(contributor));
  }

  @Test
  void forSomebodyWithoutAnAccountWhoeverRecordedItIsAsked() throws Exception {
    given(Optional.empty(), Optional.empty());
    planned();
    itsDayHasCome();
    assertEquals(List.of("consent.check-in"), letters(recorder));
    assertTrue(words(recorder).startsWith("You recorded the consent of somebody"));
  }

  @Test
  void whatSoonEndsAndTheDayTheyChoseAreToldOnce() throws Exception {
    given(Optional.of(contributor), Optional.of(clock.today().plusDays(30)));
    assertEquals(List.of("consent.end"), letters(contributor));
    run("update consent.consent set review_on = current_date where work_id = ?1");
    assertEquals(List.of("consent.end", "consent.review"), letters(contributor));
    assertEquals(List.of("consent.end", "consent.review"), letters(contributor), "once each");
    assertFalse(words(contributor).contains("You recorded"));
  }

  private void planned() throws Exception {
    committed(() -> {
      care.planCheckIn(work, contributor);
      return true;
    });
  }

  private void itsDayHasCome() throws Exception {
    run(
        "update consent.care set day = current_date, at = at - interval '14 days'"
            + " where work_id = ?1 and kind = 'CHECK_IN'");
  }

  private void note(Kind kind, LocalDate day) throws Exception {
    committed(() -> {
      care.note(work, new Note(kind, Optional.empty(), day, "", contributor, clock.now()));
      return true;
    });
  }

  private List<Note> notes() throws Exception {
    return committed(() -> care.of(work));
  }

  /** What they were written about, after another look at the day. */
  private List<?> letters(PersonId who) throws Exception {
    remind.those();
    return committed(() ->
        database
            .createNativeQuery("select kind from post.letter where person_id = ?1 order by 1")
            .setParameter(1, who.value())
            .getResultList());
  }

  private String words(PersonId who) throws Exception {
    return committed(() ->
        String.valueOf(
            database
                .createNativeQuery("select words from post.letter where person_id = ?1 limit 1")
                .setParameter(1, who.value())
                .getSingleResult()));
  }

  private void run(String sql) throws Exception {
    committed(() -> database.createNativeQuery(sql).setParameter(1, work.value()).executeUpdate());
  }

  private void given(Optional<PersonId> whose, Optional<LocalDate> until) throws Exception {
    var consent =
        new Consent(
            work,
            whose,
            Whose.ANONYMOUS,
            "",
            Set.of(Likeness.TEXT),
            Use.PUBLIC,
            "",
            until,
            clock.today().plusDays(90),
            "",
            "",
            "",
            1,
            whose.isPresent() ? Given.IN_PERSON : Given.RECORDED,
            whose.isPresent() ? "" : "A signed sheet",
            Leaving.WITHDRAW,
            recorder,
            clock.now());
    committed(() -> {
      consents.give(consent);
      return true;
    });
  }
}
