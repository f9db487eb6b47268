package org.pdu.platform.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** Tables as CSV that a spreadsheet can open without running anything that people typed. */
public final class CsvText {
  private static final CSVFormat FORM =
      CSVFormat.DEFAULT.builder().setQuoteMode(QuoteMode.ALL_NON_NULL).get();

  /** What spreadsheets begin a formula with, the wide letters of some keyboards among them. */
  private static final String STARTS_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private static final String BREAKS = "\t\r\n";

  private CsvText() {}

  /** The lines, each of them as a record. */
  public static String of(List<List<String>> lines) {
    var text = new StringBuilder();
    try {
      for (var line : lines) {
        FORM.printRecord(text, line.stream().map(CsvText::safe).toArray());
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As text for a spreadsheet: an apostrophe stands before what it would work out. */
  public static String safe(String cell) {
    var bare = cell.strip();
    boolean runs =
        !cell.isEmpty() && BREAKS.indexOf(cell.charAt(0)) >= 0
            || !bare.isEmpty() && STARTS_FORMULA.indexOf(bare.charAt(0)) >= 0;
    return runs ? "'" + cell : cell;
  }
}
