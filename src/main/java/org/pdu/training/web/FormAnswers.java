package org.pdu.training.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Answers as a form sends them: a field for each question, its values the options chosen. */
final class FormAnswers {
  private FormAnswers() {}

  static Map<String, Set<String>> in(Map<String, String[]> form) {
    Map<String, Set<String>> answers = new LinkedHashMap<>();
    form.forEach((name, values) -> {
      if (name.startsWith(QuizPage.FIELD)) {
        answers.put(
            name.substring(QuizPage.FIELD.length()), new LinkedHashSet<>(Arrays.asList(values)));
      }
    });
    return answers;
  }
}
