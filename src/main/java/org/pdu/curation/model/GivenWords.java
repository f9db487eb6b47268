package org.pdu.curation.model;

import java.util.List;

/** What the files of {@code search-index/analysis} say already. */
public interface GivenWords {
  /** The lines of the file. */
  List<SynonymLine> lines();

  /** Whether it is made of nothing but words that are too common to be looked for. */
  boolean common(String way);
}
