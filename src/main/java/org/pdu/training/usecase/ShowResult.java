package org.pdu.training.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.time.ClockSource;
import org.pdu.training.model.Attempt;
import org.pdu.training.model.Attempts;
import org.pdu.training.model.Completions;
import org.pdu.training.model.Module;
import org.pdu.training.model.Modules;

/** Shows what came of an attempt of the person's own, with feedback on every answer. */
@UseCase
@Allow(Role.LEARNER)
public class ShowResult {
  @Inject Modules modules;
  @Inject Attempts attempts;
  @Inject Completions completions;
  @Inject CurrentPerson person;

  /**
   * @throws NotFound when it is not the person's own attempt at this module, or the module's
   *     wording has changed since
   */
  public QuizResult of(String slug, UUID id) {
    var module = ShowLearning.find(modules, slug);
    var attempt =
        attempts
            .byId(id, person.id())
            .filter(found -> found.module().equals(slug) && found.digest().equals(module.digest()))
            .orElseThrow(() -> new NotFound("There are no answers of yours at this address."));
    return attempt.passed() ? passed(attempt, module) : notYet(attempt, module);
  }

  private QuizResult passed(Attempt attempt, Module module) {
    var completion =
        completions
            .of(person.id(), module.slug(), module.version())
            .orElseThrow(() -> new NotFound("There is no completion for these answers."));
    var marking = module.quiz().mark(attempt.stage(), attempt.answers());
    return QuizResult.Passed.of(attempt, module, marking, completion.asRecord(ClockSource.CITY));
  }

  private static QuizResult notYet(Attempt attempt, Module module) {
    return new QuizResult.NotYet(
        attempt.id(), module, module.quiz().mark(attempt.stage(), attempt.answers()));
  }
}
