package org.pdu.privacy.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What retention rules removed: a ledger that only grows. */
public interface Removals {
  /** One run of a rule, also where nothing went. */
  record Removal(long id, String rule, long removed, Instant at) {}

  void add(String rule, long removed, Instant at);

  /** The latest run of each rule. */
  Map<String, Removal> latest();

  /**
   * Newest first, those older than one already seen.
   *
   * @param before the id of the last one seen; {@link Long#MAX_VALUE} for the first page
   */
  List<Removal> before(long before, int most);
}
