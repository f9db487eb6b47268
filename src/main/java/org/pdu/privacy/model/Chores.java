package org.pdu.privacy.model;

import java.time.LocalDate;

/** Work that is done once a day, by one node. */
public interface Chores {
  /**
   * Takes the day's work, and holds it until the transaction ends.
   *
   * @return whether nobody had taken it before
   */
  boolean take(String name, LocalDate day);
}
