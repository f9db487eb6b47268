package org.pdu.accounts.model;

import java.time.Instant;

/** Failed tries to sign in, per account and per address, in windows of time. */
public interface Tries {
  /** Counts one failure under a key, in the present window or a new one. */
  void failed(String key, Instant now);

  /** Seconds to wait before the next try under the key; 0 when none. */
  long waitFor(String key, int most, Instant now);

  void forget(String key);
}
