package org.pdu.curation.rest;

import org.jspecify.annotations.Nullable;
import org.pdu.platform.problem.Unacceptable;

/** Where the next page begins. */
final class Cursors {
  private Cursors() {}

  /**
   * @throws Unacceptable when it is none of ours
   */
  static long number(@Nullable String after) {
    if (after == null || after.isBlank()) {
      return Long.MAX_VALUE;
    }
    if (!after.matches("[0-9]{1,18}")) {
      throw new Unacceptable("after", "Pass what “next” of the page before says.");
    }
    return Long.parseLong(after);
  }
}
