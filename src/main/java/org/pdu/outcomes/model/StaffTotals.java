package org.pdu.outcomes.model;

import java.util.List;

/** What may be said of what staff told about themselves. */
public interface StaffTotals {
  /** Keeps those of a month, once; a second count of the same month changes nothing. */
  void add(List<SaidTotal> totals);

  /** Those of the newest month there is. */
  List<SaidTotal> newest();
}
