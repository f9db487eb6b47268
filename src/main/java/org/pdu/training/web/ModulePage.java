package org.pdu.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pdu.library.Resources.Excerpt;
import org.pdu.platform.problem.NotFound;
import org.pdu.training.model.Lesson;
import org.pdu.training.usecase.FinishLesson;
import org.pdu.training.usecase.Learning;
import org.pdu.training.usecase.ShowBeside;
import org.pdu.training.usecase.ShowLearning;

/** A module, one of its lessons, or its easy-read page. */
@Named
@RequestScoped
public class ModulePage {
  @Inject ShowLearning showLearning;
  @Inject FinishLesson finishLesson;
  @Inject ShowBeside showBeside;
  @Inject @RequestParameterMap Map<String, String> parameters;
  private @Nullable Learning learning;

  public void show() {
    getLearning();
  }

  /** Refuses a lesson that is not there before anything of the page is written. */
  public void showLesson() {
    getLesson();
  }

  public Learning getLearning() {
    if (learning == null) {
      learning = showLearning.of(parameters.getOrDefault("slug", ""));
    }
    return learning;
  }

  /** The lesson that the address names. */
  public Lesson getLesson() {
    return getLearning()
        .module()
        .lesson(number())
        .orElseThrow(() -> new NotFound("This module has no lesson of that number."));
  }

  /** What stands in the lesson from the library; an empty place for what was taken back. */
  public List<Optional<Excerpt>> getBeside() {
    return showBeside.lesson(getLearning().module().slug(), getLesson().number());
  }

  /** Marks the lesson as read and goes on. */
  public void finish() throws IOException {
    var onward = finishLesson.of(parameters.getOrDefault("slug", ""), number());
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().redirect(onward);
    faces.responseComplete();
  }

  private int number() {
    try {
      return Integer.parseInt(parameters.getOrDefault("number", "0"));
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }
}
