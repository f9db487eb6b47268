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
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RoundingTest {
  private final Rounding usual = new Rounding(7, 5);

  @Test
  void smallNumbersAreHeldBackAndOthersRounded() {
    assertEquals(
        List.of(said(0), none(), none(), said(10), said(10), said(15), said(265)),
        List.of(0L, 1L, 7L, 8L, 12L, 13L, 263L).stream()
            .map(n -> usual.overTime(List.of(n)).get(0))
            .toList());
  }

  @Test
  void aRunOfSmallStepsIsNotRetoldStepByStep() {
    var said = usual.overTime(List.of(9L, 10L, 11L, 12L, 13L, 16L, 17L, 18L, 21L));
    assertEquals(
        List.of(
            said(10), said(10), said(10), said(10), said(10), said(10), said(10), said(20),
            said(20)),
        said);
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
    var said = rounding.overTime(List.of((long) number)).get(0);
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
   * be said the same; for each month with 1 to 7 new people, every number from none to 7 must still
   * be possible, or at least four of them.
   */
  @Test
  void noSmallRiseCanBeWorkedOutFromARisingSeries() {
    List<List<Long>> all = new ArrayList<>();
    for (long a = 0; a <= 24; a++) {
      for (long b = a; b <= 34; b++) {
        for (long c = b; c <= 40; c++) {
          all.add(List.of(a, b, c));
        }
      }
    }
    var told = new java.util.HashMap<List<OptionalLong>, List<java.util.Set<Long>>>();
    for (var series : all) {
      var rises =
          told.computeIfAbsent(
              usual.overTime(series),
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

  @Property
  void whatWasSaidIsNeverFarFromTheTruth(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 300) Integer> numbers) {
    List<Long> truth = numbers.stream().map(Integer::longValue).toList();
    var said = usual.overTime(truth);
    for (int i = 0; i < truth.size(); i++) {
      long number = truth.get(i);
      said.get(i).ifPresent(s -> assertTrue(Math.abs(s - number) <= 7, said + " of " + truth));
    }
  }

  private static OptionalLong said(long number) {
    return OptionalLong.of(number);
  }

  private static OptionalLong none() {
    return OptionalLong.empty();
  }
}
