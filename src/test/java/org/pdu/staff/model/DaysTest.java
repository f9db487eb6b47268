package org.pdu.staff.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 3);

  @Property
  void everyDayIsReadBackFromIsoWordsAndSerialNumbers(
      @ForAll @DateRange(min = "1955-01-01", max = "2095-12-31") LocalDate day) {
    var serial = LocalDate.of(1899, 12, 30).until(day, java.time.temporal.ChronoUnit.DAYS);
    for (var text :
        new String[] {
          day.toString(),
          day + " 00:00:00",
          String.valueOf(serial),
          day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)),
          day.format(DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.UK)),
        }) {
      assertEquals(new Days.Day(day, Optional.empty()), Days.read(text), text);
    }
  }

  @Property
  void aDayWithSlashesIsNeverReadAsADayThatItCantBe(
      @ForAll @DateRange(min = "1970-01-01", max = "2069-12-31") LocalDate day) {
    for (var form : new String[] {"dd/MM/uuuu", "d/M/uu", "d-M-uuuu"}) {
      var text = day.format(DateTimeFormatter.ofPattern(form, Locale.UK));
      switch (Days.read(text)) {
        case Days.Day one -> assertEquals(day, one.day(), text);
        case Days.Either either -> assertEquals(day, either.as(Days.Order.DAY), text);
        case Days.Unreadable none -> throw new AssertionError(text);
      }
    }
  }

  @Property
  void whateverIsTypedIsAnswered(@ForAll String text) {
    assertInstanceOf(Days.Reading.class, Days.read(text));
  }

  @Test
  void aDayThatCanBeReadInTwoWaysIsNotGuessed() {
    assertEquals(new Days.Either(DAY, LocalDate.of(2026, 3, 4)), Days.read("03/04/2026"));
  }

  @Test
  void aDayThatCanOnlyBeReadInOneWayTellsWhich() {
    assertEquals(
        new Days.Day(LocalDate.of(2026, 4, 13), Optional.of(Days.Order.DAY)),
        Days.read("13/04/2026"));
    assertEquals(
        new Days.Day(LocalDate.of(2026, 4, 13), Optional.of(Days.Order.MONTH)),
        Days.read("04/13/2026"));
  }

  @ParameterizedTest
  @CsvSource({"3 Apr 2026", "3rd April 2026", "April 3 2026", "3-Apr-26", "46115"})
  void daysInWords(String text) {
    assertEquals(new Days.Day(DAY, Optional.empty()), Days.read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "31/02/2026", "2026-13-01", "99999999", "1/2", "#REF!"})
  void whatIsNoDay(String text) {
    assertEquals(new Days.Unreadable(), Days.read(text));
  }
}
