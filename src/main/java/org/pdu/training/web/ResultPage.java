package org.pdu.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.problem.NotFound;
import org.pdu.training.model.Marking.Mark;
import org.pdu.training.model.Stage;
import org.pdu.training.usecase.QuizResult;
import org.pdu.training.usecase.ShowResult;

/** What came of an attempt. */
@Named
@RequestScoped
public class ResultPage {
  @Inject ShowResult showResult;
  @Inject @RequestParameterMap Map<String, String> parameters;
  private @Nullable QuizResult result;

  public void show() {
    getResult();
  }

  public QuizResult getResult() {
    if (result == null) {
      result = showResult.of(parameters.getOrDefault("slug", ""), id());
    }
    return result;
  }

  public boolean isPassed() {
    return getResult() instanceof QuizResult.Passed;
  }

  /** Whether other answers had completed the module before. */
  public boolean isAgain() {
    return getResult() instanceof QuizResult.Passed passed && passed.again();
  }

  public boolean isBefore() {
    return getResult().marking().stage() == Stage.BEFORE;
  }

  /** The title of the lesson that a question rests on. */
  public String lessonTitle(Mark mark) {
    return getResult()
        .module()
        .lesson(mark.question().lesson())
        .map(lesson -> "Lesson " + lesson.number() + ": " + lesson.title())
        .orElse("the lessons");
  }

  /** Where that lesson is. */
  public String lessonPath(Mark mark) {
    var module = getResult().module();
    return module
        .lesson(mark.question().lesson())
        .map(lesson -> "/training/" + module.slug() + "/lessons/" + lesson.number())
        .orElse("/training/" + module.slug());
  }

  private UUID id() {
    try {
      return UUID.fromString(parameters.getOrDefault("attempt", ""));
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("There are no answers of yours at this address.");
    }
  }
}
