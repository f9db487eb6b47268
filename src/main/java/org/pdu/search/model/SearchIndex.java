package org.pdu.search.model;

import java.util.List;

/** Whatever finds documents. */
public interface SearchIndex {
  /** How many suggestions there are at most. */
  int SUGGESTIONS = 8;

  /**
   * Never fails over what was typed.
   *
   * @throws org.pdu.platform.problem.Unacceptable when {@code after} belongs to no such answer
   */
  Answer answer(Question question);

  /** Titles and topics in which a word begins with what was typed last. */
  List<Suggestion> suggest(String beginning);
}
