package org.pdu.outcomes.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Rows that add up to a total that is shown: which of them to hold back so that nobody can work out
 * a small one from the total and the others.
 *
 * <p>Asked is what somebody would ask who knows the total, the rows shown, the rule and why each
 * row is held back: could each small row still be any small number? If not, the smallest row shown
 * is held back too, and so on; if that is never enough, all rows are, the noughts as well, and none
 * of them says why.
 *
 * <p>Asked twice: of the numbers as they are said, so that the pattern of what is held back gives
 * nothing away; and of the true ones, so that nothing that is said elsewhere (of the months around,
 * of what the rows consist of, of what the total is part of) can make the answer a different one.
 */
final class Group {
  private final Rounding rounding;
  private final boolean additive;
  private final Row total;
  private final List<Row> rows;
  private final List<Hold> held;

  /** Whether a row is held back, and for whose sake. */
  enum Hold {
    SHOWN,
    /** It is small. */
    OWN,
    /** It is not, but one next to it is. */
    NEIGHBOUR,
    /** All are, and nobody is told which are small. */
    ALL
  }

  /**
   * A number.
   *
   * @param said what may be said of it on its own
   * @param number the true one
   */
  record Row(OptionalLong said, long number) {}

  private Group(Rounding rounding, boolean additive, Row total, List<Row> rows) {
    this.rounding = rounding;
    this.additive = additive;
    this.total = total;
    this.rows = rows;
    this.held =
        new ArrayList<>(
            rows.stream().map(row -> row.said().isEmpty() ? Hold.OWN : Hold.SHOWN).toList());
  }

  /**
   * @param additive whether rows add up to the total exactly; not so where somebody may be in
   *     several rows, who makes the total smaller than the sum, or in none
   */
  static List<Hold> protect(Rounding rounding, boolean additive, Row total, List<Row> rows) {
    var group = new Group(rounding, additive, total, rows);
    if (total.said().isPresent() && group.held.contains(Hold.OWN)) {
      group.hold();
    }
    return group.held;
  }

  private void hold() {
    long small = held.stream().filter(h -> h == Hold.OWN).count();
    long most = 0;
    long added = 0;
    while (!safe(small, added, most) || !safeWhateverElseIsKnown(small, added)) {
      int next = smallestShown();
      if (next < 0) {
        held.replaceAll(any -> Hold.ALL);
        return;
      }
      held.set(next, Hold.NEIGHBOUR);
      added++;
      int following = smallestShown();
      most = following < 0 ? Integer.MAX_VALUE : rounding.least(said(following)) - 1;
    }
  }

  /**
   * Whether a small row may still be any small number, for all that this table says.
   *
   * @param small how many rows are small
   * @param added how many were held back for their sake
   * @param most how large those can be
   */
  private boolean safe(long small, long added, long most) {
    long largestSmall = rounding.firstSaid() - 1;
    long least = rounding.least(said(total)) - (small - 1) * largestSmall - added * most;
    long greatest = rounding.greatest(said(total)) - (small - 1) - added * rounding.firstSaid();
    for (int i = 0; i < rows.size(); i++) {
      if (held.get(i) == Hold.SHOWN) {
        least -= rounding.greatest(said(i));
        greatest -= rounding.least(said(i));
      }
    }
    return small + added > 1 && least <= 1 && (!additive || greatest >= largestSmall);
  }

  /** The same for somebody who knows the total and the rows shown to the last one. */
  private boolean safeWhateverElseIsKnown(long small, long added) {
    long largestSmall = rounding.firstSaid() - 1;
    long rest = total.number();
    long noughts = 0;
    for (int i = 0; i < rows.size(); i++) {
      rest -= held.get(i) == Hold.SHOWN ? rows.get(i).number() : 0;
      noughts += held.get(i) == Hold.OWN && rows.get(i).number() == 0 ? 1 : 0;
    }
    boolean open = added > 0 || rest - (small - 1) * largestSmall <= 1;
    long others = Math.max(0, small - 1 - noughts) + added * rounding.firstSaid();
    return open && (!additive || rest - others >= largestSmall);
  }

  private int smallestShown() {
    int smallest = -1;
    for (int i = 0; i < rows.size(); i++) {
      boolean shown = held.get(i) == Hold.SHOWN && said(i) > 0;
      if (shown && (smallest < 0 || said(i) < said(smallest))) {
        smallest = i;
      }
    }
    return smallest;
  }

  private long said(int row) {
    return said(rows.get(row));
  }

  private static long said(Row row) {
    return row.said().orElse(0);
  }
}
