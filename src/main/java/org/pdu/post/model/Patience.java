package org.pdu.post.model;

import java.time.Duration;
import java.util.Optional;

/** How long a letter waits after each failure, and when it is given up. */
public final class Patience {
  /** So many tries, which take somewhat more than a day. */
  public static final int MOST = 13;

  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofHours(6);

  private Patience() {}

  /**
   * Three times as long each time, from 5 seconds up to 6 hours; empty after the last try.
   *
   * @param tries how often it was tried by now, at least 1
   */
  public static Optional<Duration> after(int tries) {
    if (tries >= MOST) {
      return Optional.empty();
    }
    var wait = FIRST;
    for (int i = 1; i < tries && wait.compareTo(LONGEST) < 0; i++) {
      wait = wait.multipliedBy(3);
    }
    return Optional.of(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
  }
}
