package org.pdu.training.usecase;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.training.model.Modules;
import org.pdu.training.model.Progress;
import org.pdu.training.model.Question;
import org.pdu.training.model.Stage;

/** Keeps answers that are not handed in yet, so that leaving costs nothing, on any device. */
@UseCase
@Allow(Role.LEARNER)
public class KeepDraft {
  @Inject Modules modules;
  @Inject Progress progress;
  @Inject CurrentPerson person;

  /** Keeps what belongs to the stage's questions; anything else is passed over. */
  public void of(String slug, Stage stage, Map<String, Set<String>> answers) {
    var module = ShowLearning.find(modules, slug);
    Map<String, Set<String>> known = new LinkedHashMap<>();
    for (Question question : module.quiz().asked(stage)) {
      var chosen = answers.getOrDefault(question.id(), Set.of());
      if (!chosen.isEmpty() && chosen.stream().allMatch(question::offers)) {
        known.put(question.id(), chosen);
      }
    }
    progress.keepDraft(person.id(), module, stage, known);
  }
}
