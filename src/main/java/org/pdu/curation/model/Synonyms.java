package org.pdu.curation.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lines that curators wrote, retired ones among them. */
public interface Synonyms {
  /**
   * A line.
   *
   * @param number its place in the order of adding
   * @param version goes up with every change
   */
  record Synonym(UUID id, long number, SynonymLine line, int version, Optional<Instant> retired) {}

  /** In use or retired, newest first, after one already seen. */
  List<Synonym> page(boolean retired, long before, int most);

  /** All that are in use. */
  List<Synonym> inUse();

  Optional<Synonym> of(String id);

  void add(UUID id, SynonymLine line);

  void change(Synonym synonym, SynonymLine line);

  void retire(Synonym synonym, Instant at);
}
