package org.pdu.platform.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {
  private static final CSVFormat WHOLE =
      CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        " =1+1",
        "\uFF1D1+1",
        "=HYPERLINK(\"x\")"
      })
  void whatASpreadsheetWouldWorkOutIsTextForIt(String cell) {
    assertEquals("'" + cell, CsvText.safe(cell));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ann-Marie O'Neil", "1", "a=b", "0115 496 0000"})
  void everythingElseStays(String cell) {
    assertEquals(cell, CsvText.safe(cell));
  }

  @Property
  void whatIsWrittenIsReadBackAndNothingInItRuns(@ForAll @Size(min = 1, max = 6) List<String> cells)
      throws IOException {
    var text = CsvText.of(List.of(cells, cells));
    try (var records = WHOLE.parse(new StringReader(text))) {
      var all = records.getRecords();
      assertEquals(2, all.size());
      var read = all.get(1).toList();
      assertEquals(cells.stream().map(CsvText::safe).toList(), read);
      read.forEach(cell -> assertFalse(cell.matches("(?s)[=+\\-@\t\r].*"), cell));
    }
  }
}
