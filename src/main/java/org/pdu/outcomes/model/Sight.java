package org.pdu.outcomes.model;

import java.util.List;

/** How much somebody may see of the true numbers. */
public interface Sight {
  /** A unit's pictures, month by month from the first, as this one may see them. */
  List<Picture> of(Unit unit, History history);

  /**
   * Rows of a table whose total is shown, so that no row follows from the total and the others.
   *
   * @return as many rows in the same order
   */
  List<Picture> together(Picture total, List<Picture> rows);
}
