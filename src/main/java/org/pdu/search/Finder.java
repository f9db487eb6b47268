package org.pdu.search;

import java.util.List;
import java.util.Set;

/**
 * Finding for other contexts. Only what somebody with these keys ({@link Audience}) may see at this
 * moment is ever among the answers.
 */
public interface Finder {
  /** The best of what is wanted. */
  List<FoundDocument> find(Wanted wanted, Set<String> keys, int most);

  /** What is most like a document, which is not among them. */
  List<FoundDocument> like(String id, Set<String> keys, int most);

  /** The keys of whoever asks. */
  Set<String> ownKeys();
}
