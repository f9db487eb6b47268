package org.pdu.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.pdu.platform.problem.Unacceptable;

/**
 * The first sheet of a workbook that is not hidden. Merged cells say the same in all their rows;
 * formulas are never worked out, only what was saved with them is read.
 */
final class XlsxSheet {
  private static final Logger LOG = Logger.getLogger(XlsxSheet.class.getName());
  private static final int MOST_COLUMNS = 60;
  private static final int DAYS_FROM_1904 = 1462;

  private final boolean from1904;

  private XlsxSheet(boolean from1904) {
    this.from1904 = from1904;
  }

  static List<Sheet.Line> lines(byte[] file) {
    try {
      var looked = Workbook.of(file);
      if (!looked.hasOnlyCellsWithinReach()) {
        throw unreadable();
      }
      return lines(file, looked);
    } catch (Unacceptable said) {
      throw said;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      LOG.log(Level.FINE, "A workbook could not be read.", e);
      throw unreadable();
    }
  }

  private static Unacceptable unreadable() {
    return FileSheets.refused("This workbook can't be read. Save it again as .xlsx or .csv.");
  }

  private static List<Sheet.Line> lines(byte[] file, Workbook looked)
      throws IOException, XMLStreamException {
    try (var workbook =
        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
      var sheet =
          workbook
              .getSheets()
              .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
              .min(Comparator.comparingInt(one -> one.getIndex()))
              .orElseThrow(() -> new ExcelReaderException("no sheet"));
      var reading = new XlsxSheet(workbook.isDate1904());
      List<Sheet.Line> lines = new ArrayList<>();
      try (var rows = sheet.openStream()) {
        rows.forEach(row -> FileSheets.add(lines, row.getRowNum(), reading.cells(row)));
      }
      looked.merged(sheet.getIndex()).forEach(block -> spread(lines, block));
      return lines;
    }
  }

  private List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
      cells.add(row.getOptionalCell(i).map(this::text).orElse("").strip());
    }
    return cells;
  }

  private String text(Cell cell) {
    var saved = Objects.toString(cell.getRawValue(), "");
    if (cell.getType() == CellType.FORMULA) {
      var formula = Objects.toString(cell.getFormula(), "");
      return saved.isEmpty() ? "=" + formula : value(cell, saved);
    }
    if (cell.getType() == CellType.NUMBER) {
      return value(cell, saved);
    }
    return Objects.toString(cell.getText(), "");
  }

  /** A number, or the day that it stands for where it is shown as one. */
  private String value(Cell cell, String saved) {
    if (!saved.matches("-?\\d{1,15}(\\.\\d+)?([eE][-+]?\\d{1,2})?")) {
      return saved;
    }
    var number = new BigDecimal(saved);
    var format = Objects.toString(cell.getDataFormatString(), "");
    if (isDay(format, cell.getDataFormatId()) && number.intValue() > 0) {
      return LocalDate.of(1899, 12, 30)
          .plusDays(number.intValue() + (from1904 ? DAYS_FROM_1904 : 0))
          .toString();
    }
    return number.stripTrailingZeros().toPlainString();
  }

  private static boolean isDay(String format, @org.jspecify.annotations.Nullable Integer id) {
    boolean builtIn = id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36);
    var shown = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
    return builtIn || shown.matches("(?i).*[dy].*");
  }

  private static void spread(List<Sheet.Line> lines, Workbook.Merged block) {
    var value =
        lines.stream()
            .filter(line -> line.number() == block.top() + 1)
            .map(line -> line.cell(block.left()))
            .findFirst()
            .orElse("");
    for (var line : lines) {
      if (line.number() > block.top() && line.number() <= block.bottom() + 1) {
        for (int i = block.left(); i <= Math.min(block.right(), MOST_COLUMNS - 1); i++) {
          while (line.cells().size() <= i) {
            line.cells().add("");
          }
          line.cells().set(i, value);
        }
      }
    }
  }
}
