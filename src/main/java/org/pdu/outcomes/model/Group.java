package org.pdu.outcomes.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Rows that add up to a total that is shown: which of them to hold back so that nobody can work out
 * a small one from the total and the others.
 *
 * <p>Asked is what somebody would ask who knows the total, the rows shown and the rule: could each
 * row held back still be any small number? If not, the smallest row shown is held back too; if that
 * is not enough, all rows are, the noughts as well, and the table says nothing.
 */
final class Group {
  private final Rounding rounding;
  private final boolean additive;
  private final long total;
  private final List<OptionalLong> rows;
  private final List<Boolean> held;

  private Group(Rounding rounding, boolean additive, long total, List<OptionalLong> rows) {
    this.rounding = rounding;
    this.additive = additive;
    this.total = total;
    this.rows = rows;
    this.held = new ArrayList<>(rows.stream().map(OptionalLong::isEmpty).toList());
  }

  /**
   * @param additive whether rows add up to the total exactly; not so where somebody may be in
   *     several rows, who makes the total smaller than the sum, or in none
   * @param rows what may be said of each row on its own
   * @return for each row whether it is held back
   */
  static List<Boolean> protect(
      Rounding rounding, boolean additive, OptionalLong total, List<OptionalLong> rows) {
    var group = new Group(rounding, additive, total.orElse(0), rows);
    if (total.isPresent() && group.held.contains(true)) {
      group.hold();
    }
    return group.held;
  }

  private void hold() {
    long small = held.stream().filter(h -> h).count();
    long most = 0;
    long added = 0;
    while (!safe(small, added, most)) {
      int next = smallestShown();
      if (next < 0 || added > 0) {
        held.replaceAll(any -> true);
        return;
      }
      held.set(next, true);
      added++;
      int following = smallestShown();
      most = following < 0 ? Integer.MAX_VALUE : rounding.least(said(following)) - 1;
    }
  }

  /**
   * Whether a small row may still be any small number.
   *
   * @param small how many rows are small
   * @param added how many were held back for their sake
   * @param most how large those can be
   */
  private boolean safe(long small, long added, long most) {
    long largestSmall = rounding.firstSaid() - 1;
    long least = rounding.least(total) - (small - 1) * largestSmall - added * most;
    long greatest = rounding.greatest(total) - (small - 1) - added * rounding.firstSaid();
    for (int i = 0; i < rows.size(); i++) {
      if (!held.get(i)) {
        least -= rounding.greatest(said(i));
        greatest -= rounding.least(said(i));
      }
    }
    return small + added > 1 && least <= 1 && (!additive || greatest >= largestSmall);
  }

  private int smallestShown() {
    int smallest = -1;
    for (int i = 0; i < rows.size(); i++) {
      boolean shown = !held.get(i) && said(i) > 0;
      if (shown && (smallest < 0 || said(i) < said(smallest))) {
        smallest = i;
      }
    }
    return smallest;
  }

  private long said(int row) {
    return rows.get(row).orElse(0);
  }
}
