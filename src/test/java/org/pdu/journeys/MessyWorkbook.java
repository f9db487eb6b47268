package org.pdu.journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A staff list as people keep them: titles, merged cells, three sorts of dates, and slips. */
final class MessyWorkbook {
  private static final List<String> HEADINGS =
      List.of("Work e-mail", "Staff name", "Service", "Job title", "FTE", "Start date");
  private static final int FIRST = 3;

  private MessyWorkbook() {}

  static byte[] mended(int people, String domain) throws IOException {
    return written(people, false, domain);
  }

  /** An address twice, a formula for a name, a service misspelt. */
  static byte[] withMistakes(int people, String domain) throws IOException {
    return written(people, true, domain);
  }

  private static byte[] written(int people, boolean mistakes, String domain) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "test", "1.0")) {
      var sheet = workbook.newWorksheet("Staff");
      sheet.value(0, 0, "Our staff, as of today");
      sheet.range(0, 0, 0, 5).merge();
      for (int i = 0; i < HEADINGS.size(); i++) {
        sheet.value(2, i, HEADINGS.get(i));
      }
      for (int i = 0; i < people; i++) {
        // a blank row now and then
        row(sheet, FIRST + i + i / 50, i, domain);
      }
      sheet.value(FIRST, 2, "Tansy Hill Hostel");
      sheet.range(FIRST, 2, FIRST + 19, 2).merge();
      if (mistakes) {
        sheet.value(FIRST + 1, 0, "one0@" + domain);
        sheet.formula(FIRST + 2, 1, "CONCATENATE(\"Ann\",\" Lea\")");
        sheet.value(FIRST + 30, 2, "Tansey Hill Hostle");
      }
    }
    return bytes.toByteArray();
  }

  private static void row(Worksheet sheet, int row, int person, String domain) {
    sheet.value(row, 0, "one" + person + "@" + domain);
    sheet.value(row, 1, "Messy " + word(person) + " Example");
    if (person >= 20) {
      sheet.value(row, 2, person % 2 == 0 ? "tansy hill  hostel" : "Night Outreach");
    }
    sheet.value(row, 3, person % 2 == 0 ? "Support Worker" : "outreach worker");
    sheet.value(row, 4, person % 3 == 0 ? "50%" : "1");
    var day = LocalDate.of(2026, 1 + person % 9, 1 + person % 9);
    switch (person % 3) {
      case 0 -> {
        sheet.value(row, 5, day);
        sheet.range(row, 5, row, 5).style().format("dd/mm/yyyy").set();
      }
      case 1 -> sheet.value(row, 5, day.toString());
      default -> sheet.value(row, 5, "3/4/2026");
    }
  }

  /** A name of its own for each, in letters. */
  private static String word(int number) {
    var letters = "abcdefghij";
    var word = new StringBuilder();
    for (char digit : String.valueOf(number + 1000).toCharArray()) {
      word.append(letters.charAt(digit - '0'));
    }
    return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
  }
}
