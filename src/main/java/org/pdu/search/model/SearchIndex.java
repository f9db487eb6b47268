package org.pdu.search.model;

import java.util.List;
import org.pdu.search.FoundDocument;

/**
 * Whatever finds documents. Nothing that it hands out is without the database having said, at that
 * moment, that whoever asks may see it.
 */
public interface SearchIndex {
  /** How many suggestions there are at most. */
  int SUGGESTIONS = 8;

  /**
   * Never fails over what was typed.
   *
   * @throws org.pdu.platform.problem.Unacceptable when {@code after} belongs to no such answer
   */
  Answer answer(Question question, Sight sight);

  /** The first page alone, of any size, without counts and snippets. */
  List<FoundDocument> find(Question question, Sight sight);

  /** What is most like a document, best first; nothing when it can't be seen. */
  List<Hit> like(String id, Sight sight, int most);

  /** Titles and topics in which a word begins with what was typed last. */
  List<Suggestion> suggest(String beginning, Sight sight);
}
