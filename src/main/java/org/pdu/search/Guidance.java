package org.pdu.search;

import java.util.List;

/**
 * What curators have said about searching, beside the files of {@code search-index}: whoever looks
 * after it answers, and every node asks anew when the version has changed.
 */
public interface Guidance {
  /** Another text whenever anything else here would answer differently. */
  String version();

  /** Lines in the manner of {@code synonyms.txt}, added to those of the file. */
  List<String> synonyms();

  /** Ids of documents that stand first when somebody asks in these words, in that order. */
  List<String> pinned(String words);
}
