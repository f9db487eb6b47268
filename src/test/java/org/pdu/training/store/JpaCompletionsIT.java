package org.pdu.training.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pdu.people.CurrentPerson;
import org.pdu.people.JobRoleId;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.ServiceId;
import org.pdu.people.Standing;
import org.pdu.platform.InContainer;
import org.pdu.platform.time.ClockSource;
import org.pdu.training.fixtures.Stumbling;
import org.pdu.training.model.Attempt;
import org.pdu.training.model.Attempts;
import org.pdu.training.model.CertificateCode;
import org.pdu.training.model.Completion;
import org.pdu.training.model.CompletionRecord;
import org.pdu.training.model.Completions;
import org.pdu.training.model.Module;
import org.pdu.training.model.Modules;
import org.pdu.training.model.Stage;
import org.pdu.training.usecase.QuizResult;
import org.pdu.training.usecase.SubmitQuiz;

class JpaCompletionsIT extends InContainer {
  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);

  @Inject Completions completions;
  @Inject Attempts attempts;
  @Inject Modules modules;
  @Inject SubmitQuiz submitQuiz;
  @Inject CurrentPerson person;
  @Inject Stumbling stumbling;
  @PersistenceContext EntityManager database;

  @Test
  void aCompletionComesBackAsItWasWithThePlacesOfThatDay() throws Exception {
    var who = someone();
    var places = List.of(place("Harbour House"), place("Second Job"));
    var kept = completed(who, places).asRecord(ClockSource.CITY);
    var found = committed(() -> only(completions.of(who)));
    assertEquals(Set.copyOf(places), Set.copyOf(found.standings()));
    assertEquals(kept.at(), found.at());
    assertEquals(kept.code(), found.code());
    assertEquals("A. Name of That Day", found.holder());
    var code = CertificateCode.parse(kept.code()).orElseThrow();
    assertEquals(
        Optional.of(kept.id()),
        committed(() -> completions.byCode(code).map(JpaCompletionsIT::record))
            .map(CompletionRecord::id));
    assertTrue(committed(() -> completions.ownedBy(who, kept.id())).isPresent());
    assertTrue(committed(() -> completions.ownedBy(someone(), kept.id())).isEmpty());
  }

  @Test
  void someoneWhoWorksNowhereKeepsTheirCompletionToo() throws Exception {
    var who = someone();
    completed(who, List.of());
    assertEquals(List.of(), committed(() -> only(completions.of(who))).standings());
  }

  @Test
  void aVersionIsCompletedOnce() throws Exception {
    var who = someone();
    completed(who, List.of());
    assertThrows(Exception.class, () -> completed(who, List.of()));
    assertEquals(1, committed(() -> completions.of(who).size()));
  }

  @Test
  void whatWasStatedCantBeChangedOrTakenAway() throws Exception {
    completed(someone(), List.of(place("Harbour House")));
    for (var table : List.of("completion", "attempt", "completion_standing")) {
      var set = table.equals("completion_standing") ? "service_name = 'x'" : "score = 1";
      for (var sql :
          List.of("update training." + table + " set " + set, "delete from training." + table)) {
        var refusal =
            assertThrows(
                Exception.class,
                () -> committed(() -> database.createNativeQuery(sql).executeUpdate()),
                sql);
        assertTrue(words(refusal).contains("append-only"), words(refusal));
      }
    }
  }

  @Test
  void whatSomebodyElseCantTakeDidNotHappen() throws Exception {
    var who = someone();
    person.is(who, "A. Name", Set.of());
    var module = modules.all().getFirst();
    var answers = right(module);
    stumbling.stumbles(true);
    try {
      assertThrows(
          RuntimeException.class, () -> submitQuiz.submit(module.slug(), Stage.AFTER, answers));
    } finally {
      stumbling.stumbles(false);
    }
    assertEquals(0, rows("training.attempt", who));
    assertEquals(0, rows("training.completion", who));
    assertEquals(0, rows("outcomes.completion", who));
    assertEquals(0, rows("platform.audit", who));
    var result = submitQuiz.submit(module.slug(), Stage.AFTER, answers);
    assertTrue(result instanceof QuizResult.Passed);
    for (var table : List.of("training.attempt", "training.completion", "outcomes.completion")) {
      assertEquals(1, rows(table, who), table);
    }
  }

  private Completion completed(PersonId who, List<Standing> places) throws Exception {
    return committed(() -> {
      var module = modules.all().getFirst();
      var answers = right(module);
      var marking = module.quiz().mark(Stage.AFTER, answers);
      var attempt = Attempt.of(who, module, marking, answers, NOW);
      attempts.add(attempt);
      var completion = Completion.of(attempt, module, "A. Name of That Day", places);
      completions.add(completion);
      return completion;
    });
  }

  private static Map<String, Set<String>> right(Module module) {
    Map<String, Set<String>> answers = new HashMap<>();
    module.quiz().asked(Stage.AFTER).forEach(asked -> answers.put(asked.id(), asked.right()));
    return answers;
  }

  private static CompletionRecord record(Completion completion) {
    return completion.asRecord(ClockSource.CITY);
  }

  private static CompletionRecord only(List<Completion> found) {
    assertEquals(1, found.size());
    return record(found.getFirst());
  }

  private long rows(String table, PersonId who) throws Exception {
    return committed(() ->
        ((Number)
                database
                    .createNativeQuery("select count(*) from " + table + " where person_id = ?1")
                    .setParameter(1, who.value())
                    .getSingleResult())
            .longValue());
  }

  private static String words(Throwable refusal) {
    var words = new StringBuilder();
    for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
      words.append(cause.getMessage()).append('\n');
    }
    return words.toString();
  }

  private static Standing place(String name) {
    return new Standing(
        new OrganisationId(UUID.randomUUID()),
        name,
        new ServiceId(UUID.randomUUID()),
        name + " day service",
        new JobRoleId(UUID.randomUUID()),
        "Support worker");
  }

  private static PersonId someone() {
    return new PersonId(UUID.randomUUID());
  }
}
