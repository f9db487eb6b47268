package org.pdu.outcomes.usecase;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pdu.outcomes.model.Rounding;
import org.pdu.outcomes.model.Unit;

/**
 * What somebody can work out who has every figure that is shown, knows the rule, and narrows down
 * each figure by all the sums it is in, again and again, until nothing moves any more.
 */
final class Attack {
  private static final long NO_END = 1_000_000;
  private final Rounding rounding;
  private final Map<Unit, long[]> bounds = new HashMap<>();
  private final Map<Unit, Long> hidden = new HashMap<>();

  Attack(Rounding rounding) {
    this.rounding = rounding;
  }

  void shown(Unit unit, long said) {
    bounds.put(unit, new long[] {rounding.least(said), rounding.greatest(said)});
  }

  /** Known not to count. */
  void nothing(Unit unit) {
    bounds.put(unit, new long[] {0, 0});
  }

  /**
   * Held back, and the attacker is told even more than we say: whether it is small.
   *
   * @param why whether it was said that it is held back for its own sake, or for another's
   */
  void hidden(Unit unit, long truth, MayBe why) {
    hidden.put(unit, truth);
    long first = rounding.firstSaid();
    boolean small = truth < first;
    bounds.put(
        unit,
        switch (why) {
          case SMALL -> small ? new long[] {truth > 0 ? 1 : 0, first - 1} : new long[] {0, NO_END};
          case LARGE -> small ? new long[] {0, NO_END} : new long[] {first, NO_END};
          case ANYTHING -> new long[] {0, NO_END};
        });
  }

  /** Held back, and nobody tells the attacker more than the sentence beside it. */
  void held(Unit unit, MayBe why) {
    bounds.put(unit, new long[] {0, why == MayBe.SMALL ? rounding.firstSaid() - 1 : NO_END});
    if (why == MayBe.SMALL) {
      hidden.put(unit, 1L);
    }
  }

  enum MayBe {
    SMALL,
    LARGE,
    ANYTHING
  }

  boolean narrow(Unit whole, List<Unit> parts, boolean additive) {
    long[] sum = bounds.get(whole);
    long least = parts.stream().mapToLong(part -> bounds.get(part)[0]).sum();
    long most = parts.stream().mapToLong(part -> bounds.get(part)[1]).sum();
    long largest = parts.stream().mapToLong(part -> bounds.get(part)[0]).max().orElse(0);
    boolean moved = raise(sum, additive ? least : largest) | lower(sum, most);
    for (Unit part : parts) {
      long[] own = bounds.get(part);
      moved |= raise(own, sum[0] - (most - own[1]));
      moved |= lower(own, additive ? sum[1] - (least - own[0]) : sum[1]);
    }
    return moved;
  }

  private static boolean raise(long[] bound, long least) {
    boolean moved = least > bound[0];
    bound[0] = Math.max(bound[0], least);
    return moved;
  }

  private static boolean lower(long[] bound, long most) {
    boolean moved = most < bound[1];
    bound[1] = Math.min(bound[1], most);
    return moved;
  }

  /** Every small number held back may still be any small number. */
  void fails(String where) {
    hidden.forEach((unit, truth) -> {
      if (truth > 0 && truth < rounding.firstSaid()) {
        long[] own = bounds.get(unit);
        assertTrue(
            own[0] <= 1 && own[1] >= rounding.firstSaid() - 1,
            where + " " + unit + " is " + truth + ": from " + own[0] + " to " + own[1]);
      }
    });
    bounds.forEach((unit, own) -> assertTrue(own[0] <= own[1], where + " contradicts itself"));
  }
}
