package org.pdu.outcomes.model;

import java.util.List;

/** How much somebody may see of the true numbers. */
public interface Sight {
  /** A unit's pictures, month by month from the first, as this one may see them. */
  List<Picture> of(Unit unit, History history);

  /**
   * The present pictures of a table's rows, so that no row follows from the total and the others.
   *
   * @param total the whole's pictures, month by month
   * @param rows each row's pictures, month by month
   * @return as many rows in the same order
   */
  List<Picture> together(List<Picture> total, List<List<Picture>> rows);
}
