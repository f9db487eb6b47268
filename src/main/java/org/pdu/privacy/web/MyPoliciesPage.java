package org.pdu.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.problem.Conflict;
import org.pdu.privacy.usecase.AnswerPolicies;
import org.pdu.privacy.usecase.AnswerPolicies.Question;

/** What a person says to the policies that hold. */
@Named
@RequestScoped
public class MyPoliciesPage {
  @Inject AnswerPolicies answers;
  @Inject @RequestParameterMap Map<String, String> parameters;
  private @Nullable List<Question> questions;

  public void show() {
    getQuestions();
  }

  public List<Question> getQuestions() {
    if (questions == null) {
      questions = answers.all();
    }
    return questions;
  }

  /** Whether there is nothing left to be asked. */
  public boolean isSettled() {
    return getQuestions().stream().allMatch(Question::agreed);
  }

  /** What was just sent for a policy: {@code yes}, {@code no} or nothing. */
  public String sent(String slug) {
    return parameters.getOrDefault("answer-" + slug, "");
  }

  /** Keeps what was answered, or says what is missing. */
  public void answer() throws IOException {
    boolean all = true;
    for (var question : getQuestions()) {
      if (!question.agreed() && sent(question.policy().slug()).isEmpty()) {
        all = false;
        Answering.say(
            422,
            "answer-" + question.policy().slug(),
            "Choose an answer: " + question.policy().current().title());
      }
    }
    if (all) {
      keep();
    }
  }

  private void keep() throws IOException {
    try {
      boolean yes = true;
      for (var question : getQuestions()) {
        var slug = question.policy().slug();
        if (!question.agreed()) {
          yes &= sent(slug).equals("yes");
          answers.answer(slug, version(slug), sent(slug).equals("yes"));
        }
      }
      Answering.go(yes ? "/home" : "/my-data/policies?later");
    } catch (Conflict newer) {
      Answering.go("/my-data/policies");
    }
  }

  private int version(String slug) {
    var sent = parameters.getOrDefault("version-" + slug, "");
    return sent.matches("[0-9]{1,6}") ? Integer.parseInt(sent) : 0;
  }

  public String day(Instant at) {
    return Answering.day(at);
  }
}
