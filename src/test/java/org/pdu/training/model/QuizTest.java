package org.pdu.training.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pdu.training.TrainingFixtures.aQuiz;
import static org.pdu.training.TrainingFixtures.rightAnswers;
import static org.pdu.training.TrainingFixtures.wrongAnswers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pdu.platform.problem.Unacceptable;

class QuizTest {
  @Test
  void allRightPasses() {
    var marking = aQuiz().mark(Stage.AFTER, rightAnswers());
    assertEquals(3, marking.score());
    assertEquals(3, marking.outOf());
    assertTrue(marking.passed());
  }

  @Test
  void someOfSeveralRightAnswersAreNotEnough() {
    var marking = aQuiz().mark(Stage.AFTER, wrongAnswers());
    assertEquals(1, marking.score());
    assertFalse(marking.passed());
  }

  @Test
  void ticksTooManyAreNotRight() {
    var answers = new HashMap<>(rightAnswers());
    answers.put("q2", Set.of("a", "b", "c"));
    assertEquals(2, aQuiz().mark(Stage.AFTER, answers).score());
  }

  @Test
  void thePassMarkIsEnough() {
    var answers = new HashMap<>(rightAnswers());
    answers.put("q3", Set.of("a"));
    assertTrue(aQuiz().mark(Stage.AFTER, answers).passed());
  }

  @Test
  void whatIsAskedBeforeNeverPasses() {
    var marking = aQuiz().mark(Stage.BEFORE, Map.of("q1", Set.of("a")));
    assertEquals(1, marking.outOf());
    assertFalse(marking.passed());
  }

  @Test
  void everyFlawIsNamedByItsQuestion() {
    Map<String, Set<String>> answers =
        Map.of("q1", Set.of("a", "b"), "q2", Set.of("x"), "q9", Set.of("a"));
    var refused = assertThrows(Unacceptable.class, () -> aQuiz().mark(Stage.AFTER, answers));
    assertEquals(
        List.of("q1", "q2", "q3", "q9"),
        refused.flaws().stream().map(Unacceptable.Flaw::field).sorted().toList());
  }
}
