package org.pdu.training.usecase;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.time.CityClock;
import org.pdu.training.model.Attempt;
import org.pdu.training.model.Attempts;
import org.pdu.training.model.Module;
import org.pdu.training.model.Modules;
import org.pdu.training.model.Progress;
import org.pdu.training.model.Stage;

/**
 * Takes answers and marks them. The first attempt that passes completes the module, once: whoever
 * passes again, or twice at once, has the completion they had.
 */
@UseCase
@Allow(Role.LEARNER)
public class SubmitQuiz {
  @Inject Modules modules;
  @Inject Attempts attempts;
  @Inject Progress progress;
  @Inject RecordCompletion recordCompletion;
  @Inject CurrentPerson person;
  @Inject CityClock clock;

  /**
   * @param answers chosen option ids by question id
   * @throws Conflict when the check before was already answered, or comes after the module is done
   */
  public QuizResult submit(String slug, Stage stage, Map<String, Set<String>> answers) {
    var module = ShowLearning.find(modules, slug);
    var marking = module.quiz().mark(stage, answers);
    attempts.takeTurn(person.id(), slug);
    if (stage == Stage.BEFORE) {
      checkFirstTime(module);
    }
    var attempt = Attempt.of(person.id(), module, marking, answers, clock.now());
    attempts.add(attempt);
    progress.dropDraft(person.id(), slug, stage);
    return marking.passed()
        ? QuizResult.Passed.of(attempt, module, marking, recordCompletion.once(attempt, module))
        : new QuizResult.NotYet(attempt.id(), module, marking);
  }

  private void checkFirstTime(Module module) {
    if (attempts.before(person.id(), module.slug(), module.version()).isPresent()) {
      throw new Conflict("You have answered this check before. Your first answers are kept.");
    }
    if (recordCompletion.done(person.id(), module)) {
      throw new Conflict("You have completed this module: what is asked before it comes too late.");
    }
  }
}
