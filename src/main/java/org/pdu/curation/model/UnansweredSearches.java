package org.pdu.curation.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Words that found nothing, and nobody who asked. */
public interface UnansweredSearches {
  /** From so many times on, the words are kept; until then they may be about one person. */
  int SHOWN_FROM = 3;

  /** So many different ones at most. */
  int MOST = 50_000;

  /**
   * What was asked.
   *
   * @param number its place in the order of asking first
   * @param times how often, since it was dealt with last
   */
  record Unanswered(UUID id, long number, String words, int times, Instant last) {}

  /** Notes that it was asked in vain; what is known and was dealt with begins anew. */
  void note(String words, Instant now);

  /** Those to be dealt with, most often asked first, after one already seen. */
  List<Unanswered> page(int times, long number, int most);

  /** How many were asked too seldom to be shown. */
  long hidden();

  /** One that is shown; also when it was dealt with. */
  Optional<Unanswered> of(String id);

  /**
   * @return whether it was open until now
   */
  boolean dealWith(UUID id, UUID by, String why, Instant now);
}
