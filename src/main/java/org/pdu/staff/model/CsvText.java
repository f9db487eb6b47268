package org.pdu.staff.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** Tables as CSV that a spreadsheet can open without running anything that people typed. */
public final class CsvText {
  private static final CSVFormat FORM =
      CSVFormat.DEFAULT.builder().setQuoteMode(QuoteMode.ALL_NON_NULL).get();
  private static final String STARTS_FORMULA = "=+-@\t\r";

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
    return !cell.isEmpty() && STARTS_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
