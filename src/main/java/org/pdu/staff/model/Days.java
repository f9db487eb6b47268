package org.pdu.staff.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Days as people write them in spreadsheets. */
public final class Days {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
  private static final Pattern PARTS =
      Pattern.compile("(\\d{1,2})([/.\\- ])(\\d{1,2})\\2(\\d{4}|\\d{2})");
  private static final Pattern DAY_AND_WORD =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ \\-]+(\\p{L}{3,9})\\.?,?[ \\-]+(\\d{4}|\\d{2})");
  private static final Pattern WORD_AND_DAY =
      Pattern.compile("(\\p{L}{3,9})\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})");
  private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");

  /** What spreadsheets count days from. */
  private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

  /** Two digits from here on mean the century before. */
  private static final int TURN = 70;

  private Days() {}

  /** How a text can be read. */
  public sealed interface Reading {}

  /**
   * One day.
   *
   * @param order how day and month must stand for it to be read at all, where that is told
   */
  public record Day(LocalDate day, Optional<Order> order) implements Reading {}

  /** Two days, as one counts day or month first. */
  public record Either(LocalDate dayFirst, LocalDate monthFirst) implements Reading {
    public LocalDate as(Order order) {
      return order == Order.DAY ? dayFirst : monthFirst;
    }
  }

  /** No day. */
  public record Unreadable() implements Reading {}

  /** Which comes first. */
  public enum Order {
    DAY,
    MONTH
  }

  /** Reads a text. */
  public static Reading read(String text) {
    var plain = text.strip();
    var iso = ISO.matcher(plain);
    if (iso.matches()) {
      return one(day(iso.group(1), iso.group(2), iso.group(3)));
    }
    var parts = PARTS.matcher(plain);
    if (parts.matches()) {
      return parts(parts.toMatchResult());
    }
    var serial = SERIAL.matcher(plain);
    if (serial.matches()) {
      return one(Optional.of(ZERO.plusDays(Long.parseLong(serial.group(1)))));
    }
    var first = DAY_AND_WORD.matcher(plain);
    if (first.matches()) {
      return one(named(first.group(3), first.group(2), first.group(1)));
    }
    var second = WORD_AND_DAY.matcher(plain);
    return second.matches()
        ? one(named(second.group(3), second.group(1), second.group(2)))
        : new Unreadable();
  }

  private static Reading parts(MatchResult parts) {
    var dayFirst = day(parts.group(4), parts.group(3), parts.group(1));
    var monthFirst = day(parts.group(4), parts.group(1), parts.group(3));
    // nobody parts a month from a day with a point but where the day comes first
    if (parts.group(2).equals(".") || dayFirst.equals(monthFirst)) {
      return one(dayFirst);
    }
    if (dayFirst.isPresent() && monthFirst.isPresent()) {
      return new Either(dayFirst.get(), monthFirst.get());
    }
    if (dayFirst.isPresent()) {
      return new Day(dayFirst.get(), Optional.of(Order.DAY));
    }
    return monthFirst
        .<Reading>map(day -> new Day(day, Optional.of(Order.MONTH)))
        .orElseGet(Unreadable::new);
  }

  private static Reading one(Optional<LocalDate> day) {
    return day.<Reading>map(found -> new Day(found, Optional.empty())).orElseGet(Unreadable::new);
  }

  private static Optional<LocalDate> named(String year, String month, String day) {
    var word = month.toLowerCase(Locale.ROOT);
    return Arrays.stream(Month.values())
        .filter(one -> nameOf(one).startsWith(word) || word.equals("sept") && one.getValue() == 9)
        .findFirst()
        .flatMap(found -> day(year, String.valueOf(found.getValue()), day));
  }

  private static String nameOf(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.ROOT);
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(LocalDate.of(year(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int year(String text) {
    int year = Integer.parseInt(text);
    return text.length() > 2 ? year : year < TURN ? 2000 + year : 1900 + year;
  }
}
