package org.pdu.curation.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who changed a line or a pin, when and why. */
public interface History {
  /** What can be done. */
  enum What {
    ADDED,
    CHANGED,
    RETIRED
  }

  /**
   * A change.
   *
   * @param said what it says since
   */
  record Change(What what, String said, UUID by, Instant at, String why) {}

  void add(UUID thing, Change change);

  /** Newest first. */
  List<Change> of(UUID thing);
}
