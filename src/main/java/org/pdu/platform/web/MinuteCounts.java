package org.pdu.platform.web;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts by key within one minute; a new minute begins empty. */
final class MinuteCounts {
  private record Minute(long number, ConcurrentHashMap<Integer, AtomicInteger> counts) {}

  private volatile Minute minute = new Minute(0, new ConcurrentHashMap<>());

  /**
   * Adds one.
   *
   * @param now the minute's number since the epoch
   * @return how many there are with it
   */
  int add(String key, long now) {
    var current = minute;
    if (current.number() != now) {
      current = new Minute(now, new ConcurrentHashMap<>());
      minute = current;
    }
    // keys by hash: a clash makes two callers share a count, and no flood of keys fills the memory
    int slot = key.hashCode() & 0xFFFF;
    return current.counts().computeIfAbsent(slot, none -> new AtomicInteger()).incrementAndGet();
  }
}
