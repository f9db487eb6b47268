package org.pdu.training.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pdu.training.TrainingFixtures.aModule;
import static org.pdu.training.TrainingFixtures.aStanding;
import static org.pdu.training.TrainingFixtures.rightAnswers;
import static org.pdu.training.TrainingFixtures.wrongAnswers;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Directory;
import org.pdu.people.JobRoleId;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.Place;
import org.pdu.people.Standing;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.time.CityClock;
import org.pdu.platform.time.ClockSource;
import org.pdu.training.ModuleCompleted;
import org.pdu.training.model.Stage;

class SubmitQuizTest {
  private final InMemory kept = new InMemory(aModule());
  private final List<ModuleCompleted> facts = new ArrayList<>();
  private final SubmitQuiz submitQuiz = new SubmitQuiz();
  private final Standing standing = aStanding();
  private final List<LocalDate> asked = new ArrayList<>();

  @BeforeEach
  void wire() {
    var person = new CurrentPerson();
    person.is(new PersonId(UUID.randomUUID()), "Robin Fernhollow", Set.of());
    var record = new RecordCompletion();
    record.completions = kept;
    record.directory = new OnePlace();
    record.person = person;
    record.completed = new Heard();
    record.audit =
        new AuditTrail() {
          @Override
          public void record(UUID who, String action, String subject) {}
        };
    submitQuiz.modules = kept;
    submitQuiz.attempts = kept;
    submitQuiz.progress = kept;
    submitQuiz.recordCompletion = record;
    submitQuiz.person = person;
    // half past midnight in the city, still yesterday in UTC
    submitQuiz.clock =
        new CityClock(Clock.fixed(Instant.parse("2026-06-30T23:30:00Z"), ClockSource.CITY));
  }

  @Test
  void passingCompletesTheModuleWithTheStandingOfThatDayInTheCity() {
    var result = submitQuiz.submit("kindness", Stage.AFTER, rightAnswers());
    var passed = assertInstanceOf(QuizResult.Passed.class, result);
    assertEquals(3, passed.completion().score());
    assertEquals(List.of(LocalDate.of(2026, 7, 1)), asked);
    assertEquals(List.of(standing), facts.get(0).standings());
    assertEquals(LocalDate.of(2026, 7, 1), facts.get(0).on());
  }

  @Test
  void aFailedQuizLeavesAnAttemptButNoCompletion() {
    var result = submitQuiz.submit("kindness", Stage.AFTER, wrongAnswers());
    assertInstanceOf(QuizResult.NotYet.class, result);
    assertEquals(1, kept.attempts.size());
    assertTrue(kept.completions.isEmpty());
    assertTrue(facts.isEmpty());
  }

  @Test
  void passingTwiceCompletesOnce() {
    var first = submitQuiz.submit("kindness", Stage.AFTER, rightAnswers());
    var second = submitQuiz.submit("kindness", Stage.AFTER, rightAnswers());
    assertEquals(first.completed(), second.completed());
    assertEquals(1, facts.size());
    assertEquals(2, kept.attempts.size());
  }

  @Test
  void whatWasKnownBeforeIsAskedOnce() {
    submitQuiz.submit("kindness", Stage.BEFORE, Map.of("q1", Set.of("b")));
    assertThrows(
        Conflict.class,
        () -> submitQuiz.submit("kindness", Stage.BEFORE, Map.of("q1", Set.of("a"))));
    assertEquals(0, kept.attempts.get(0).score());
  }

  @Test
  void passingAgainSaysSoAndLeavesTheFirstCompletion() {
    var first = (QuizResult.Passed) submitQuiz.submit("kindness", Stage.AFTER, rightAnswers());
    submitQuiz.clock =
        new CityClock(Clock.fixed(Instant.parse("2026-07-02T09:00:00Z"), ClockSource.CITY));
    var second = (QuizResult.Passed) submitQuiz.submit("kindness", Stage.AFTER, rightAnswers());
    assertFalse(first.again());
    assertTrue(second.again());
    assertEquals(first.completion(), second.completion());
  }

  @Test
  void whatIsAskedBeforeComesTooLateAfterCompletion() {
    submitQuiz.submit("kindness", Stage.AFTER, rightAnswers());
    assertThrows(
        Conflict.class,
        () -> submitQuiz.submit("kindness", Stage.BEFORE, Map.of("q1", Set.of("a"))));
  }

  @Test
  void handingInDropsTheDraft() {
    kept.keepDraft(submitQuiz.person.id(), aModule(), Stage.AFTER, wrongAnswers());
    submitQuiz.submit("kindness", Stage.AFTER, wrongAnswers());
    assertTrue(kept.drafts.isEmpty());
  }

  @Test
  void aModuleThatIsNotThereIsNotFound() {
    assertThrows(NotFound.class, () -> submitQuiz.submit("nothing", Stage.AFTER, rightAnswers()));
  }

  private final class OnePlace implements Directory {
    @Override
    public Optional<OrganisationId> organisationCalled(String slug) {
      return Optional.empty();
    }

    @Override
    public List<Standing> standingsOf(PersonId person, LocalDate day) {
      asked.add(day);
      return List.of(standing);
    }

    @Override
    public Optional<String> nameOf(PersonId person) {
      return Optional.empty();
    }

    @Override
    public Optional<Place> place(Place.Kind kind, String id) {
      return Optional.empty();
    }

    @Override
    public List<Place> places(
        Place.Kind kind, Optional<OrganisationId> within, String after, int most) {
      return List.of();
    }

    @Override
    public boolean open(Place.Kind kind, UUID id, LocalDate day) {
      return true;
    }

    @Override
    public Optional<String> nameOn(Place.Kind kind, UUID id, LocalDate day) {
      return Optional.empty();
    }

    @Override
    public SortedMap<YearMonth, Long> numbers(
        Place.Kind kind, Optional<OrganisationId> within, YearMonth from, YearMonth to) {
      return new TreeMap<>();
    }

    @Override
    public Optional<JobRoleId> jobRoleOf(String title) {
      return Optional.empty();
    }
  }

  private final class Heard implements Event<ModuleCompleted> {
    @Override
    public void fire(ModuleCompleted event) {
      facts.add(event);
    }

    @Override
    public <U extends ModuleCompleted> CompletionStage<U> fireAsync(U event) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends ModuleCompleted> CompletionStage<U> fireAsync(
        U event, NotificationOptions options) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Event<ModuleCompleted> select(Annotation... qualifiers) {
      return this;
    }

    @Override
    public <U extends ModuleCompleted> Event<U> select(Class<U> type, Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends ModuleCompleted> Event<U> select(
        TypeLiteral<U> type, Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }
  }
}
