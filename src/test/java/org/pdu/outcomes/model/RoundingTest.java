package org.pdu.outcomes.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RoundingTest {
  private final Rounding usual = new Rounding(7, 5);

  @Test
  void smallNumbersAreHeldBackAndOthersRounded() {
    assertEquals(
        List.of(said(0), none(), none(), said(10), said(10), said(15), said(265)),
        List.of(0L, 1L, 7L, 8L, 12L, 13L, 263L).stream().map(usual::said).toList());
  }

  @Test
  void aThresholdOutsideOneToTenIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Rounding(0, 5));
    assertThrows(IllegalArgumentException.class, () -> new Rounding(11, 5));
  }

  @Property
  void whatIsSaidIsNeverASmallNumberAndNeverNoughtUnlessItIs(
      @ForAll @IntRange(min = 1, max = 10) int threshold,
      @ForAll @IntRange(min = 1, max = 10) int base,
      @ForAll @IntRange(max = 400) int number) {
    var rounding = new Rounding(threshold, base);
    var said = rounding.said(number);
    if (said.isPresent()) {
      assertEquals(number == 0, said.getAsLong() == 0);
      assertTrue(number == 0 || number > threshold);
      assertTrue(rounding.least(said.getAsLong()) <= number);
      assertTrue(number <= rounding.greatest(said.getAsLong()));
    } else {
      assertTrue(rounding.small(number));
    }
  }

  /**
   * The attack: from what is said each month, list every true series of rising numbers that would
   * be said the same; where a month may have had 1 to 7 new people, at least four numbers must
   * still be possible.
   */
  @Test
  void noSmallRiseCanBeWorkedOutFromARisingSeries() {
    var told = new java.util.HashMap<List<OptionalLong>, List<java.util.Set<Long>>>();
    for (var series : risingSeries()) {
      var rises =
          told.computeIfAbsent(
              series.stream().map(usual::said).toList(),
              k -> List.of(new java.util.TreeSet<>(), new java.util.TreeSet<>()));
      rises.get(0).add(series.get(1) - series.get(0));
      rises.get(1).add(series.get(2) - series.get(1));
    }
    told.forEach((said, rises) -> {
      for (int i = 0; i < 2; i++) {
        boolean small = rises.get(i).stream().anyMatch(r -> r >= 1 && r <= 7);
        boolean fromNought = said.get(i).isPresent() && said.get(i).getAsLong() == 0;
        assertTrue(!small || fromNought || rises.get(i).size() >= 4, said + " tells " + rises);
      }
    });
  }

  private static List<List<Long>> risingSeries() {
    List<List<Long>> all = new ArrayList<>();
    for (long a = 0; a <= 24; a++) {
      for (long b = a; b <= 34; b++) {
        for (long c = b; c <= 40; c++) {
          all.add(List.of(a, b, c));
        }
      }
    }
    return all;
  }

  @Property
  void whatIsSaidIsNeverFarFromTheTruth(@ForAll @IntRange(min = 8, max = 5_000) int number) {
    assertTrue(Math.abs(usual.said(number).orElse(-9) - number) <= 2);
  }

  private static OptionalLong said(long number) {
    return OptionalLong.of(number);
  }

  private static OptionalLong none() {
    return OptionalLong.empty();
  }
}
