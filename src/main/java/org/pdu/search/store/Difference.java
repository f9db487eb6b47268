package org.pdu.search.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * In what an index and the database differ.
 *
 * @param agree how many documents are the same in both
 * @param missing ids of those that the index lacks
 * @param extra ids of those that the index holds and the database has taken out
 * @param stale ids of those that have changed since they were indexed
 */
record Difference(int agree, List<String> missing, List<String> extra, List<String> stale) {
  /** Every document about which the two differ. */
  Set<String> ids() {
    Set<String> all = new LinkedHashSet<>(missing);
    all.addAll(extra);
    all.addAll(stale);
    return all;
  }

  /** Only what differed before as well: what changed in between is no fault. */
  Difference also(Difference before) {
    return new Difference(
        agree,
        missing.stream().filter(before.missing::contains).toList(),
        extra.stream().filter(before.extra::contains).toList(),
        stale.stream().filter(before.stale::contains).toList());
  }

  @Override
  public String toString() {
    return says(agree, missing.size(), extra.size(), stale.size());
  }

  /** The same in words. */
  static String says(int agree, int missing, int extra, int stale) {
    return "%d documents agree; %d are missing from the index, %d should not be in it, %d are stale"
        .formatted(agree, missing, extra, stale);
  }
}
