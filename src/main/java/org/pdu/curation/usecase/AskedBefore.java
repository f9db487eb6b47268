package org.pdu.curation.usecase;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Who has asked what, so that somebody who asks again counts once: what one person looks for may be
 * a client's name, however often. It stands in this process's memory alone, and the oldest goes
 * first.
 */
final class AskedBefore {
  private final int most;
  private final Set<String> asked = new LinkedHashSet<>();

  AskedBefore(int most) {
    this.most = most;
  }

  /** Whether it is the first time, as far as is remembered. */
  synchronized boolean first(String who, String words) {
    boolean first = asked.add(who + "\n" + words);
    if (asked.size() > most) {
      asked.remove(asked.iterator().next());
    }
    return first;
  }
}
