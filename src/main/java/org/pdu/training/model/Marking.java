package org.pdu.training.model;

import java.util.List;
import java.util.Set;

/**
 * Answers, marked.
 *
 * @param passMark right answers needed at the end
 */
public record Marking(Stage stage, List<Mark> marks, int passMark) {

  /** One answer, marked. */
  public record Mark(Question question, Set<String> chosen) {
    public boolean right() {
      return chosen.equals(question.right());
    }
  }

  /** How many are right. */
  public int score() {
    return (int) marks.stream().filter(Mark::right).count();
  }

  /** Out of how many. */
  public int outOf() {
    return marks.size();
  }

  /** Whether the module is passed; only what is asked after can pass it. */
  public boolean passed() {
    return stage == Stage.AFTER && score() >= passMark;
  }
}
