package org.pdu.platform.sheet;

import java.util.List;

/**
 * A file as lines of text cells. Dates of a workbook read as {@code 2026-11-23}; of a formula only
 * the value that was saved with it is here.
 */
public record Sheet(List<Line> lines) {
  /**
   * A line that has anything in it.
   *
   * @param number as the file counts, from 1
   */
  public record Line(int number, List<String> cells) {
    /** The cell, or nothing where the line is shorter. */
    public String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
  }

  /** Where files are read. */
  public interface Reader {
    /** The largest number of lines that is read. */
    int MOST_LINES = 50_000;

    /**
     * Reads CSV in any usual encoding and with any usual separator, or the first sheet of a
     * workbook; which of them it is, the content tells.
     *
     * @throws org.pdu.platform.problem.Unacceptable for the field {@code file}, when it is neither,
     *     too large once unpacked, or not to be trusted
     */
    Sheet read(byte[] file);
  }
}
