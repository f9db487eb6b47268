package org.pdu.consent;

import java.time.Instant;

/** Nothing is allowed any more, for good: the words go, everywhere, in this transaction. */
public record ConsentEnded(WorkId work, How how, Instant at) {
  /** Why it ended. */
  public enum How {
    /** The contributor took it back. */
    WITHDRAWN,
    /** Its last day has passed. */
    EXPIRED,
    /** The contributor left the site. */
    LEFT
  }
}
