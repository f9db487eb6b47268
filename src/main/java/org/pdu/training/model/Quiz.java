package org.pdu.training.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.problem.Unacceptable.Flaw;

/**
 * A module's questions.
 *
 * @param passMark right answers needed out of all questions asked after
 */
public record Quiz(int passMark, List<Question> questions) {

  /** The questions of a stage, in order. */
  public List<Question> asked(Stage stage) {
    return questions.stream().filter(question -> question.asked().contains(stage)).toList();
  }

  /**
   * Marks answers. A question with several right options is right only when just those are chosen.
   *
   * @param answers chosen option ids by question id
   * @throws Unacceptable when a question is left out or something unknown is given, naming each
   */
  public Marking mark(Stage stage, Map<String, Set<String>> answers) {
    check(stage, answers);
    var marks =
        asked(stage).stream()
            .map(question ->
                new Marking.Mark(question, answers.getOrDefault(question.id(), Set.of())))
            .toList();
    return new Marking(stage, marks, passMark);
  }

  private void check(Stage stage, Map<String, Set<String>> answers) {
    List<Flaw> flaws = new ArrayList<>();
    var asked = asked(stage);
    for (int i = 0; i < asked.size(); i++) {
      var chosen = answers.getOrDefault(asked.get(i).id(), Set.of());
      flaw("Question " + (i + 1), asked.get(i), chosen, flaws);
    }
    for (String id : answers.keySet()) {
      if (asked.stream().noneMatch(question -> question.id().equals(id))) {
        flaws.add(new Flaw(id, "There is no such question at this stage."));
      }
    }
    if (!flaws.isEmpty()) {
      throw new Unacceptable(flaws);
    }
  }

  private static void flaw(String name, Question question, Set<String> chosen, List<Flaw> flaws) {
    if (chosen.isEmpty()) {
      flaws.add(new Flaw(question.id(), name + ": choose an answer."));
    } else if (!chosen.stream().allMatch(question::offers)) {
      flaws.add(new Flaw(question.id(), name + ": choose from the answers offered."));
    } else if (!question.several() && chosen.size() > 1) {
      flaws.add(new Flaw(question.id(), name + ": choose one answer only."));
    }
  }
}
