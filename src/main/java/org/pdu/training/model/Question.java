package org.pdu.training.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One question.
 *
 * @param id stable and unique in its module
 * @param asked at which stages; never before alone
 * @param several whether all that apply are to be ticked, rather than one
 * @param lesson the file of the lesson that it rests on
 */
public record Question(
    String id,
    Set<Stage> asked,
    boolean several,
    String text,
    String lesson,
    List<Option> options) {

  /**
   * One thing to choose.
   *
   * @param because why it is right or not
   */
  public record Option(String id, String text, boolean right, String because) {}

  /** The ids of the right options. */
  public Set<String> right() {
    return options.stream().filter(Option::right).map(Option::id).collect(Collectors.toSet());
  }

  /** Whether there is such an option. */
  public boolean offers(String option) {
    return options.stream().anyMatch(offered -> offered.id().equals(option));
  }
}
