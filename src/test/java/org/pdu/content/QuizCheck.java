package org.pdu.content;

import java.util.HashSet;
import java.util.Set;

/** Questions that can be answered, and marked. */
final class QuizCheck {
  private final YamlFile quiz;
  private final Set<String> lessons;
  private final Problems problems;

  QuizCheck(YamlFile quiz, Set<String> lessons, Problems problems) {
    this.quiz = quiz;
    this.lessons = lessons;
    this.problems = problems;
  }

  void check() {
    var ids = new HashSet<String>();
    int before = 0;
    int after = 0;
    for (int i = 0; i < quiz.size("questions"); i++) {
      var id = quiz.text("questions", i, "id");
      if (!ids.add(id)) {
        say(quiz.line("questions", i, "id"), "there are two questions " + id);
      }
      before += quiz.list("questions", i, "asked").contains("before") ? 1 : 0;
      after += quiz.list("questions", i, "asked").contains("after") ? 1 : 0;
      question(i, id);
    }
    if (before < 3 || before > 5) {
      say(quiz.line("questions"), before + " questions are asked before; there must be 3 to 5");
    }
    int mark = quiz.number("passMark");
    if (mark > after || 2 * mark <= after) {
      say(
          quiz.line("passMark"),
          "the pass mark must be more than half of the %d questions asked after, and not above it"
              .formatted(after));
    }
  }

  private void question(int i, String id) {
    var lesson = quiz.text("questions", i, "lesson");
    if (!lessons.contains(lesson)) {
      say(quiz.line("questions", i, "lesson"), id + ": this module has no lesson " + lesson);
    }
    int right = 0;
    var options = new HashSet<String>();
    int size = quiz.size("questions", i, "options");
    for (int k = 0; k < size; k++) {
      right += marked(i, k) ? 1 : 0;
      if (!options.add(quiz.text("questions", i, "options", k, "id"))) {
        say(quiz.line("questions", i, "options", k), id + ": two options have the same id");
      }
    }
    rightAnswers(i, id, right, size);
  }

  private void rightAnswers(int i, String id, int right, int size) {
    int line = quiz.line("questions", i);
    var kind = quiz.text("questions", i, "kind");
    if (right == 0) {
      say(line, id + ": no option is right");
    } else if (kind.equals("one") && right > 1) {
      say(line, id + ": " + right + " options are right, but it asks for one");
    } else if (kind.equals("several") && right == 1) {
      say(line, id + ": only one option is right, but it asks for several");
    } else if (right == size) {
      say(line, id + ": no option is wrong");
    }
  }

  private boolean marked(int question, int option) {
    return quiz.list("questions").get(question) instanceof java.util.Map<?, ?> map
        && map.get("options") instanceof java.util.List<?> list
        && list.get(option) instanceof java.util.Map<?, ?> chosen
        && Boolean.TRUE.equals(chosen.get("right"));
  }

  private void say(int line, String message) {
    problems.add(quiz.path(), line, message);
  }
}
