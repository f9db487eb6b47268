package org.pdu.platform.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/**
 * CSV as spreadsheets write it: UTF-8 with or without a mark, UTF-16 with one, or Windows-1252;
 * parted by commas, semicolons or tabs.
 */
final class CsvSheet {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SAMPLE = 25;
  private static final int MOST_COLUMNS = 60;

  private CsvSheet() {}

  static List<Sheet.Line> lines(byte[] file) {
    var text = text(file);
    if (text.indexOf('\0') >= 0) {
      throw FileSheets.refused("This is neither a workbook (.xlsx) nor a table as text (.csv).");
    }
    boolean told = text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 4;
    char separator = told ? text.charAt(4) : separator(text);
    var body = told ? "\n" + text.substring(Math.min(text.length(), 6)).stripLeading() : text;
    try {
      return parse(body, separator);
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw FileSheets.refused(
          "A quotation mark in this file has no end. Save the table again as .csv or .xlsx.");
    }
  }

  private static List<Sheet.Line> parse(String text, char separator) throws IOException {
    List<Sheet.Line> lines = new ArrayList<>();
    try (var records = format(separator).parse(new StringReader(text))) {
      for (var record : records) {
        var cells = record.stream().limit(MOST_COLUMNS).map(String::strip).toList();
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
          FileSheets.add(lines, (int) record.getRecordNumber(), cells);
        }
      }
    }
    return lines;
  }

  private static CSVFormat format(char separator) {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(separator)
        .setIgnoreEmptyLines(false)
        .setTrailingData(true)
        .setLenientEof(true)
        .get();
  }

  private static String text(byte[] file) {
    if (begins(file, 0xEF, 0xBB, 0xBF)) {
      return new String(file, 3, file.length - 3, StandardCharsets.UTF_8);
    }
    if (begins(file, 0xFF, 0xFE)) {
      return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
    }
    if (begins(file, 0xFE, 0xFF)) {
      return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException older) {
      return new String(file, WINDOWS);
    }
  }

  private static boolean begins(byte[] file, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (i >= file.length || (file[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }

  /** The one that parts the first lines into most cells. */
  private static char separator(String text) {
    return Stream.of(',', ';', '\t')
        .max(Comparator.comparingInt(candidate -> cells(text, candidate)))
        .orElse(',');
  }

  private static int cells(String text, char separator) {
    try (var records = format(separator).parse(new StringReader(text))) {
      return records.stream().limit(SAMPLE).mapToInt(record -> record.size()).sum();
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return 0;
    }
  }
}
