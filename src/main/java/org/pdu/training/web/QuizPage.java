package org.pdu.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.training.model.Stage;
import org.pdu.training.usecase.KeepDraft;
import org.pdu.training.usecase.ShowQuiz;
import org.pdu.training.usecase.SubmitQuiz;

/** A stage's questions: the check before the lessons or the quiz after them. */
@Named
@RequestScoped
public class QuizPage {
  /** How the fields of answers are called in the form, before the question's id. */
  static final String FIELD = "answer-";

  @Inject ShowQuiz showQuiz;
  @Inject SubmitQuiz submitQuiz;
  @Inject KeepDraft keepDraft;
  @Inject @RequestParameterMap Map<String, String> parameters;
  private ShowQuiz.@Nullable View view;
  private @Nullable Map<String, Set<String>> given;

  /** Shows the questions, or the result where they can't be answered again. */
  public void show() throws IOException {
    var answered = getView().answered();
    if (answered.isPresent() && given == null) {
      go("/training/" + slug() + "/results/" + answered.get());
    }
  }

  public ShowQuiz.View getView() {
    if (view == null) {
      view = showQuiz.of(slug(), stage());
    }
    return view;
  }

  public boolean isBefore() {
    return stage() == Stage.BEFORE;
  }

  /** Whether an option is chosen: in what was just sent, or in what was kept. */
  public boolean chosen(String question, String option) {
    var answers = given != null ? given : getView().kept();
    return answers.getOrDefault(question, Set.of()).contains(option);
  }

  /** Hands the answers in. */
  public void submit() throws IOException {
    var answers = answers();
    given = answers;
    try {
      var result = submitQuiz.submit(slug(), stage(), answers);
      go("/training/" + slug() + "/results/" + result.attempt());
    } catch (Unacceptable flawed) {
      keepDraft.of(slug(), stage(), answers);
      flawed.flaws().forEach(flaw -> say(FIELD + flaw.field(), flaw.message()));
      FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(422);
    } catch (Conflict answeredBefore) {
      go("/training/" + slug() + "/" + (isBefore() ? "check" : "quiz"));
    }
  }

  /** Keeps the answers for later. */
  public void keep() throws IOException {
    keepDraft.of(slug(), stage(), answers());
    go("/training/" + slug());
  }

  private static void say(String field, String words) {
    FacesContext.getCurrentInstance()
        .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
  }

  private Map<String, Set<String>> answers() {
    return FormAnswers.in(
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
  }

  private static void go(String path) throws IOException {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().redirect(path);
    faces.responseComplete();
  }

  private String slug() {
    return parameters.getOrDefault("slug", "");
  }

  private Stage stage() {
    return Stage.of(parameters.getOrDefault("stage", ""))
        .orElseThrow(() -> new NotFound("There are no questions at this address."));
  }
}
