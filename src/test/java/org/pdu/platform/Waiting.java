package org.pdu.platform;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what happens a moment later. */
public final class Waiting {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Waiting() {}

  /** Asks until the answer is as wished. */
  public static <T> T until(Supplier<T> asked, Predicate<T> wished) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    var answer = asked.get();
    while (!wished.test(answer)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain; last: " + answer);
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      answer = asked.get();
    }
    return answer;
  }
}
