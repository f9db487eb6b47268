package org.pdu.accounts.model;

import java.time.Instant;

/** Tries to get in that did not fit, per account and per address, in windows of time. */
public interface Tries {
  /**
   * Takes one of the tries that a key has in the present window, or in a new one. It is taken
   * before anything is compared and at once, whatever becomes of the caller's transaction: however
   * many come at the same time, no more than so many are let through.
   *
   * @param most how many there are in a window
   * @return 0 when it may be tried; else the seconds to wait
   */
  long take(String key, int most, Instant now);

  /**
   * A try that fitted is none. At once, too: who takes several tries in one go would wait for
   * themself otherwise.
   */
  void giveBack(String key);

  /** The key has all its tries again. */
  void forget(String key);
}
