package org.pdu.training.usecase;

import java.util.Optional;
import java.util.UUID;
import org.pdu.training.model.Attempt;
import org.pdu.training.model.CompletionRecord;
import org.pdu.training.model.Marking;
import org.pdu.training.model.Module;

/** What came of answering. */
public sealed interface QuizResult {
  UUID attempt();

  Module module();

  Marking marking();

  /**
   * The module is passed.
   *
   * @param completion the first one, which stays
   * @param again whether other answers had completed it before
   */
  record Passed(
      UUID attempt, Module module, Marking marking, CompletionRecord completion, boolean again)
      implements QuizResult {

    static Passed of(Attempt attempt, Module module, Marking marking, CompletionRecord completion) {
      return new Passed(
          attempt.id(), module, marking, completion, !completion.at().equals(attempt.at()));
    }
  }

  /** Not yet; or the check before, which passes nothing. */
  record NotYet(UUID attempt, Module module, Marking marking) implements QuizResult {}

  /** The completion, where there is one. */
  default Optional<CompletionRecord> completed() {
    return this instanceof Passed passed ? Optional.of(passed.completion()) : Optional.empty();
  }
}
