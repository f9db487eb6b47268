package org.pdu.training.usecase;

import jakarta.inject.Inject;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotFound;
import org.pdu.training.model.Modules;
import org.pdu.training.model.Progress;

/** Remembers that the person has read a lesson; saying it twice is no different. */
@UseCase
@Allow(Role.LEARNER)
public class FinishLesson {
  @Inject Modules modules;
  @Inject Progress progress;
  @Inject CurrentPerson person;

  /**
   * @param number the lesson's place, from 1
   * @return where to go on: the next lesson, or the quiz after the last
   */
  public String of(String slug, int number) {
    var module = ShowLearning.find(modules, slug);
    var lesson =
        module
            .lesson(number)
            .orElseThrow(() -> new NotFound("This module has no lesson of that number."));
    progress.read(person.id(), slug, lesson.file());
    var base = "/training/" + slug;
    return number < module.lessons().size() ? base + "/lessons/" + (number + 1) : base + "/quiz";
  }
}
