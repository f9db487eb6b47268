package org.pdu.outcomes.model;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A unit's true numbers, month by month without gaps, from the first that anything is known of to
 * the present one.
 */
public final class History {
  private final YearMonth first;
  private final List<Tally> months;

  private History(YearMonth first, List<Tally> months) {
    this.first = first;
    this.months = List.copyOf(months);
  }

  /** Runs up the changes of each month. */
  public static History of(SortedMap<YearMonth, Tally> changes, YearMonth present) {
    var known = new TreeMap<>(changes).headMap(present, true);
    var first = known.isEmpty() ? present : known.firstKey();
    List<Tally> months = new ArrayList<>();
    Tally now = Tally.NONE;
    for (var month = first; !month.isAfter(present); month = month.plusMonths(1)) {
      now = now.plus(known.getOrDefault(month, Tally.NONE));
      months.add(now);
    }
    return new History(first, months);
  }

  public YearMonth first() {
    return first;
  }

  public YearMonth present() {
    return first.plusMonths(months.size() - 1L);
  }

  /** The numbers of each month, oldest first. */
  public List<Tally> months() {
    return months;
  }

  /** The numbers of one month, no later than the present one. */
  public Tally at(YearMonth month) {
    return month.isBefore(first)
        ? Tally.NONE
        : months.get((int) first.until(month, ChronoUnit.MONTHS));
  }

  /** The present numbers. */
  public Tally last() {
    return months.get(months.size() - 1);
  }
}
