package org.pdu.outcomes.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pdu.outcomes.model.Group.Hold;

class GroupTest {
  private final Rounding usual = new Rounding(7, 5);

  @Test
  void aLoneSmallRowTakesTheNextSmallestWithIt() {
    assertEquals(List.of(true, true, false), held(List.of(3L, 12L, 60L)));
  }

  @Test
  void rowsThatAreAllLargeAreAllShown() {
    assertEquals(List.of(false, false, false), held(List.of(10L, 12L, 60L)));
  }

  @Test
  void twelvePeopleInTwelveRowsAreNotGivenAwayByTheirTotal() {
    assertFalse(held(List.of(1L, 1L, 1L, 1L, 1L, 1L, 1L, 1L, 1L, 1L, 1L, 1L, 0L)).contains(false));
  }

  @Test
  void everyRowIsHeldBackForItsOwnReason() {
    assertEquals(
        List.of(Hold.OWN, Hold.NEIGHBOUR, Hold.SHOWN), holds(true, 75, List.of(3L, 12L, 60L)));
    assertEquals(List.of(Hold.ALL, Hold.ALL, Hold.ALL), holds(true, 14, List.of(7L, 7L, 0L)));
  }

  /**
   * The attack by somebody who knows the rule and the total: list every table, see what would be
   * shown of it, and ask of each showing which values a small row can have. No fewer than four of
   * the seven must be left.
   */
  @Test
  void noSmallRowCanBeWorkedOutFromWhatIsShown() {
    attack(2, 40);
    attack(3, 28);
    attack(4, 17);
  }

  private void attack(int rows, int most) {
    Map<String, List<Set<Long>>> possible = new HashMap<>();
    long tables = (long) Math.pow(most + 1.0, rows);
    for (long number = 0; number < tables; number++) {
      var table = table(number, rows, most);
      var values =
          possible.computeIfAbsent(
              shown(table), any -> table.stream().<Set<Long>>map(v -> new TreeSet<>()).toList());
      for (int i = 0; i < rows; i++) {
        values.get(i).add(table.get(i));
      }
    }
    possible.forEach((shown, values) -> {
      var marks = shown.split(" ");
      for (int i = 0; i < rows; i++) {
        boolean small = values.get(i).stream().anyMatch(v -> v >= 1 && v <= 7);
        if (small && within(marks, most)) {
          assertEquals("*", marks[i + 1], shown);
          assertTrue(values.get(i).size() >= 4, shown + " leaves " + values.get(i));
        }
      }
    });
  }

  /** Whether all tables that look like this were listed. */
  private boolean within(String[] marks, int most) {
    var total = marks[0].replaceAll("[^0-9]", "");
    long rest = usual.greatest(total.isEmpty() ? 5 : Long.parseLong(total));
    for (int i = 1; i < marks.length; i++) {
      if (!marks[i].equals("*")) {
        rest -= usual.least(Long.parseLong(marks[i]));
        if (usual.greatest(Long.parseLong(marks[i])) > most) {
          return false;
        }
      }
    }
    return rest <= most;
  }

  private static List<Long> table(long number, int rows, int most) {
    List<Long> table = new ArrayList<>();
    long rest = number;
    for (int i = 0; i < rows; i++) {
      table.add(rest % (most + 1));
      rest /= most + 1;
    }
    return table;
  }

  private String shown(List<Long> table) {
    var held = held(table);
    var shown = new StringBuilder(said(table.stream().mapToLong(v -> v).sum()).toString());
    for (int i = 0; i < table.size(); i++) {
      shown.append(' ').append(held.get(i) ? "*" : said(table.get(i)).orElse(-1));
    }
    return shown.toString();
  }

  private List<Boolean> held(List<Long> table) {
    return holds(true, table.stream().mapToLong(v -> v).sum(), table).stream()
        .map(hold -> hold != Hold.SHOWN)
        .toList();
  }

  private List<Hold> holds(boolean additive, long total, List<Long> table) {
    return Group.protect(usual, additive, row(total), table.stream().map(this::row).toList());
  }

  private Group.Row row(long number) {
    return new Group.Row(said(number), number);
  }

  private OptionalLong said(long value) {
    return usual.said(value);
  }
}
