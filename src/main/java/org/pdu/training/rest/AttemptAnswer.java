package org.pdu.training.rest;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pdu.training.model.Marking.Mark;
import org.pdu.training.model.Question.Option;
import org.pdu.training.model.Stage;
import org.pdu.training.usecase.QuizResult;

/**
 * What came of an attempt.
 *
 * @param result {@code passed} or {@code notYet}; the check before is always {@code notYet}
 * @param score right answers, of {@code outOf}
 * @param passMark right answers needed after the lessons
 */
public record AttemptAnswer(
    UUID id,
    String result,
    int score,
    int outOf,
    int passMark,
    List<Feedback> feedback,
    @Nullable CompletionJson completion) {

  /**
   * What is to be said about one answer.
   *
   * @param lesson the lesson's file that the question rests on
   * @param because why; nothing before the lessons, where it would give the answers away
   */
  public record Feedback(
      String question,
      boolean right,
      String lesson,
      List<String> rightOptions,
      List<Why> because) {}

  /** Why an option is right or not. */
  public record Why(String option, String because) {}

  static AttemptAnswer of(QuizResult result) {
    var marking = result.marking();
    boolean after = marking.stage() == Stage.AFTER;
    return new AttemptAnswer(
        result.attempt(),
        result instanceof QuizResult.Passed ? "passed" : "notYet",
        marking.score(),
        marking.outOf(),
        marking.passMark(),
        marking.marks().stream().map(mark -> feedback(mark, after)).toList(),
        result.completed().map(CompletionJson::of).orElse(null));
  }

  private static Feedback feedback(Mark mark, boolean after) {
    var question = mark.question();
    return new Feedback(
        question.id(),
        mark.right(),
        question.lesson(),
        after ? question.right().stream().sorted().toList() : List.of(),
        after
            ? question.options().stream()
                .filter(option -> told(mark, option))
                .map(AttemptAnswer::why)
                .toList()
            : List.of());
  }

  private static boolean told(Mark mark, Option option) {
    return option.right() || mark.chosen().contains(option.id());
  }

  private static Why why(Option option) {
    return new Why(option.id(), option.because());
  }
}
