package org.pdu.platform.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.pdu.platform.problem.Unacceptable;

/** What a file is, its content tells; what it is called or claims to be does not count. */
@ApplicationScoped
class FileSheets implements Sheet.Reader {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  @Override
  public Sheet read(byte[] file) {
    if (file.length == 0) {
      throw refused("Choose a file first.");
    }
    if (begins(file, OLD_OFFICE)) {
      throw refused("This is a workbook of the old form. Save it as .xlsx or .csv first.");
    }
    var lines = begins(file, ZIP) ? XlsxSheet.lines(file) : CsvSheet.lines(file);
    return new Sheet(lines.stream().filter(FileSheets::says).toList());
  }

  private static boolean says(Sheet.Line line) {
    return line.cells().stream().anyMatch(cell -> !cell.isBlank());
  }

  private static boolean begins(byte[] file, byte[] with) {
    for (int i = 0; i < with.length; i++) {
      if (i >= file.length || file[i] != with[i]) {
        return false;
      }
    }
    return true;
  }

  /** Adds a line where there is room. */
  static void add(List<Sheet.Line> lines, int number, List<String> cells) {
    if (lines.size() >= Sheet.Reader.MOST_LINES) {
      throw refused(
          "This file has more than " + Sheet.Reader.MOST_LINES + " rows. Hand it in in parts.");
    }
    lines.add(new Sheet.Line(number, new ArrayList<>(cells)));
  }

  static Unacceptable refused(String words) {
    return new Unacceptable("file", words);
  }
}
