package org.pdu.bench.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the lines of a collection: counted, and the first of them kept. */
final class Problems {
  private static final int MOST = 20;

  private final List<String> first = new ArrayList<>();
  private long count;

  /**
   * @param line its number, from 1
   * @param what a sentence without its full stop
   */
  void add(Path file, long line, String what) {
    if (++count <= MOST) {
      first.add("%s, line %d: %s.".formatted(file, line, what));
    }
  }

  long count() {
    return count;
  }

  /** A sentence for each of the first. */
  List<String> first() {
    return List.copyOf(first);
  }
}
