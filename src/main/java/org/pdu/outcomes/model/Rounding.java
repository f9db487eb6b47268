package org.pdu.outcomes.model;

import java.util.OptionalLong;

/**
 * Which numbers of people are too small to be said, and how the others are rounded.
 *
 * @param threshold the largest number held back, 1 to 10
 * @param base what others are rounded to the nearest multiple of, 1 to 10
 */
public record Rounding(int threshold, int base) {
  public Rounding {
    if (threshold < 1 || threshold > 10 || base < 1 || base > 10) {
      throw new IllegalArgumentException("threshold and base must be from 1 to 10");
    }
  }

  /** Too small to be said, and not nought; nor may a number that is not nought be rounded to it. */
  public boolean small(long number) {
    return number > 0 && (number <= threshold || nearest(number) == 0);
  }

  /** The nearest multiple of the base; halves go up. */
  public long nearest(long number) {
    return Math.floorDiv(2 * number + base, 2L * base) * base;
  }

  /** The least number that is said as the given one. */
  public long least(long said) {
    return said == 0 ? 0 : Math.max(said - base / 2, firstSaid());
  }

  /** The greatest number that is said as the given one. */
  public long greatest(long said) {
    return said == 0 ? 0 : said + (base - 1) / 2;
  }

  /** The smallest number that is said at all. */
  public long firstSaid() {
    long number = threshold + 1L;
    while (small(number)) {
      number++;
    }
    return number;
  }

  /**
   * What is said of a number. Two months that are said differ by a multiple of the base, behind
   * which more than a few differences may stand: they never point at a few people.
   *
   * @return empty where it is held back
   */
  public OptionalLong said(long number) {
    return small(number) ? OptionalLong.empty() : OptionalLong.of(nearest(number));
  }
}
