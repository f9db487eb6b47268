package org.pdu.training.usecase;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.training.model.Attempts;
import org.pdu.training.model.Module;
import org.pdu.training.model.Modules;
import org.pdu.training.model.Progress;
import org.pdu.training.model.Stage;

/** Shows a stage's questions with the answers kept so far. */
@UseCase
@Allow(Role.LEARNER)
public class ShowQuiz {
  @Inject Modules modules;
  @Inject Progress progress;
  @Inject Attempts attempts;
  @Inject CurrentPerson person;

  /**
   * The questions.
   *
   * @param kept answers kept from an earlier visit
   * @param answered the attempt, where this stage can't be answered again
   */
  public record View(
      Module module, Stage stage, Map<String, Set<String>> kept, Optional<UUID> answered) {}

  public View of(String slug, Stage stage) {
    var module = ShowLearning.find(modules, slug);
    Optional<UUID> answered =
        stage == Stage.BEFORE
            ? attempts.before(person.id(), slug, module.version()).map(attempt -> attempt.id())
            : Optional.empty();
    return new View(module, stage, progress.draft(person.id(), module, stage), answered);
  }
}
