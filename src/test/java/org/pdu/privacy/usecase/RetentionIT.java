package org.pdu.privacy.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Grant;
import org.pdu.people.PersonId;
import org.pdu.people.Role;
import org.pdu.platform.InContainer;
import org.pdu.platform.config.SettingProblem;
import org.pdu.platform.problem.Conflict;
import org.pdu.privacy.model.Edition;

/** What is old goes by itself, once, is told before and written down after; what was said stays. */
class RetentionIT extends InContainer {
  @PersistenceContext EntityManager database;
  @Inject DueWork due;
  @Inject ShowRetention show;
  @Inject PublishPolicies publish;
  @Inject AnswerPolicies answers;
  @Inject ShowPolicies policies;
  @Inject CurrentPerson person;

  private final UUID who = UUID.randomUUID();

  @AfterEach
  void tomorrow() throws Exception {
    run("delete from privacy.chore where name = 'retention'");
  }

  @Test
  void oldDraftsGoYoungOnesStayAndTheLedgerSaysSo() throws Exception {
    draft("before", 370);
    draft("after", 360);
    person.is(
        new PersonId(who), "A", Set.of(new Grant(Role.ADMINISTRATOR, java.util.Optional.empty())));
    assertEquals(1, standing().due(), "told before");
    due.rulesOfToday();
    assertEquals(1, count("training.draft where person_id = ?1"));
    assertEquals(0, standing().due());
    assertEquals(1, standing().last().orElseThrow().removed(), "written down after");
    draft("before", 400);
    due.rulesOfToday();
    assertEquals(2, count("training.draft where person_id = ?1"), "once a day");
  }

  @Test
  void theLedgerAndPublishedWordsCantBeChanged() throws Exception {
    due.rulesOfToday();
    for (var table : Set.of("removal", "policy_edition")) {
      assertThrows(Exception.class, () -> run("delete from privacy." + table), table);
    }
  }

  @Test
  void otherWordsUnderThePublishedNumberStopTheStart() throws Exception {
    var first = edition(1, "Be kind.");
    committed(() -> published(first));
    committed(() -> published(first));
    var refused =
        assertThrows(
            SettingProblem.class, () -> committed(() -> published(edition(1, "Be unkind."))));
    assertTrue(String.valueOf(refused.getMessage()).contains("version 2"));
    committed(() -> published(edition(2, "Be kinder.")));
    assertEquals("Be kind.", policies.version(first.slug(), "1").edition().wording());
  }

  @Test
  void everyYesAndNoStaysAndTheSameAgainIsOne() throws Exception {
    person.is(new PersonId(who), "A", Set.of());
    for (boolean yes : new boolean[] {true, true, false, true}) {
      answers.answer("privacy-notice", 1, yes);
    }
    assertEquals(3, count("privacy.policy_answer where person_id = ?1"));
    assertEquals(AnswerPolicies.Standing.TO_ANSWER, answers.standing());
    answers.answer("community-agreement", 1, true);
    assertEquals(AnswerPolicies.Standing.SETTLED, answers.standing());
    assertThrows(Conflict.class, () -> answers.answer("privacy-notice", 2, true));
  }

  private boolean published(Edition edition) {
    publish.publish(edition);
    return true;
  }

  private Edition edition(int version, String words) {
    return new Edition("test-" + who, version, "Test", "A test.", "draft", "New.", words);
  }

  private ShowRetention.Standing standing() {
    return show.rules().stream()
        .filter(each -> each.rule().key().equals("training.drafts"))
        .findFirst()
        .orElseThrow();
  }

  private void draft(String stage, int daysAgo) throws Exception {
    run(
        "insert into training.draft values ('"
            + who
            + "', 'm', 1, '"
            + stage
            + "', '{}', now() - interval '"
            + daysAgo
            + " days')");
  }

  private long count(String from) throws Exception {
    return committed(() ->
        ((Number)
                database
                    .createNativeQuery("select count(*) from " + from)
                    .setParameter(1, who)
                    .getSingleResult())
            .longValue());
  }

  private void run(String sql) throws Exception {
    committed(() -> database.createNativeQuery(sql).executeUpdate());
  }
}
