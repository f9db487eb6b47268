package org.pdu.outcomes.model;

import java.time.YearMonth;
import java.util.List;

/** How much somebody may see of the true numbers. */
public interface Sight {
  /** A unit that nothing is taken from: the city, or one whose neighbours are not shown. */
  Picture whole(YearMonth month, Cell cell);

  /**
   * The parts of a whole, so that none follows from the whole and the others. What may be seen of a
   * part is decided here and nowhere else; every page, series and table asks for the same.
   *
   * @param shown the whole, as this one sees it
   * @param parts all parts that have any numbers, not only those on a page
   * @return as many in the same order
   */
  List<Picture> parts(Cell whole, Picture shown, List<Cell> parts);
}
