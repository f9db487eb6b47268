package org.pdu.people.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pdu.people.model.HeadcountSheet.Row;
import org.pdu.platform.sheet.Sheet;

class HeadcountSheetTest {
  private static final HeadcountSheet SHEET =
      new HeadcountSheet(
          Map.of("Night Outreach", "s1"),
          Map.of("Nurse", "j1", "Navigator", "j2"),
          title -> Optional.of("j1").filter(any -> title.equals("Ward sister")));

  @Test
  void rowsAreReadHoweverTheColumnsAreOrderedAndSeparated() {
    for (var text :
        List.of(
            "Service,Job role,From month,People\nNight Outreach,Nurse,2026-10,4",
            "\uFEFFService;Job role;From month;People\r\nNight Outreach;Nurse;2026-10;4\r\n",
            "People\tFROM MONTH\tjobrole\tService\n4\t2026-10\tnurse\t night  outreach\n\n",
            "Service,Job role,From month,People,Note\n\"Night Outreach\",Nurse,2026-10,4,x")) {
      var rows = SHEET.read(text);
      assertEquals(1, rows.size(), text);
      var word = rows.get(0).word().orElseThrow(() -> new AssertionError(rows.toString()));
      assertEquals(
          new HeadcountSheet.Word("s1", "j1", YearMonth.of(2026, 10), OptionalInt.of(4)), word);
    }
  }

  @Test
  void aFileIsReadAsItIsKeptWithTitlesGapsAndLocalNames() {
    var lines =
        List.of(
            new Sheet.Line(1, List.of("Our people, all of them")),
            new Sheet.Line(3, List.of("Service name", "Job title", "Month", "Headcount")),
            new Sheet.Line(4, List.of("Night Outreach", "Ward sister", "2026-10-01", "4")),
            new Sheet.Line(7, List.of("Night Outreach", "Navigator", "2026-10-01", "=2+2")));
    var rows = SHEET.read(HeadcountSheet.text(new Sheet(lines)));
    assertEquals(2, rows.size(), rows.toString());
    assertEquals("j1", rows.get(0).word().orElseThrow().jobRole());
    assertEquals(4, rows.get(0).number());
    assertEquals(7, rows.get(1).number(), "as the file counts");
    assertTrue(rows.get(1).problem().contains("whole number"), "a formula is no number");
  }

  @ParameterizedTest
  @CsvSource({
    "'Day Centre,Nurse,2026-10,4', no service of that name",
    "'Night Outreach,Pilot,2026-10,4', no job role of that name",
    "'Night Outreach,Nurse,10-2026,4', Write the month",
    "'Night Outreach,Nurse,2026-13,4', Write the month",
    "'Night Outreach,Nurse,2026-10,-4', whole number",
    "'Night Outreach,Nurse,2026-10,4.5', whole number",
    "'Night Outreach,Nurse,2026-10,=4+4', whole number",
  })
  void aRowThatCanNotBeTakenSaysWhy(String row, String why) {
    var read = one(row);
    assertTrue(read.problem().contains(why), read.problem());
    assertEquals(2, read.number());
    assertTrue(read.word().isEmpty());
  }

  @Test
  void notKnownIsSaidAndLeftEmptyIsNot() {
    assertEquals(
        OptionalInt.empty(),
        one("Night Outreach,Nurse,2026-10,Not known").word().orElseThrow().people());
    assertEquals(
        OptionalInt.of(0), one("Night Outreach,Nurse,2026-10,0").word().orElseThrow().people());
    var empty = one("Night Outreach,Nurse,2026-10,");
    assertTrue(empty.word().isEmpty() && empty.problem().isEmpty());
  }

  @Test
  void theSameCellTwiceIsAskedAbout() {
    var rows =
        SHEET.read(
            "Service,Job role,From month,People\nNight Outreach,Nurse,2026-10,1\nNight Outreach,nurse,October 2026,2");
    assertTrue(rows.get(1).problem().contains("stand in a row above"));
  }

  @Test
  void whatIsNoSheetSaysWhatIsMissing() {
    for (var text : List.of("", "hello", "Service,People\nx,1", "\"open")) {
      var rows = SHEET.read(text);
      assertEquals(1, rows.size(), text);
      assertTrue(!rows.get(0).problem().isEmpty(), text);
    }
  }

  @Property
  void everyMonthIsReadInEveryForm(
      @ForAll @IntRange(min = 2000, max = 2100) int year,
      @ForAll @IntRange(min = 1, max = 12) int month) {
    var given = YearMonth.of(year, month);
    for (var form : List.of("uuuu-MM", "MM/uuuu", "MMMM uuuu", "MMM uuuu")) {
      var text = DateTimeFormatter.ofPattern(form, Locale.UK).format(given);
      assertEquals(
          given, one("Night Outreach,Nurse," + text + ",1").word().orElseThrow().month(), text);
    }
  }

  private static Row one(String row) {
    var rows = SHEET.read("Service,Job role,From month,People\n" + row);
    assertEquals(1, rows.size());
    return rows.get(0);
  }
}
