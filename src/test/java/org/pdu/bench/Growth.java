package org.pdu.bench;

/**
 * How large the city is made.
 *
 * @param organisations how many there are
 * @param services in all of them
 * @param staff each in one post
 * @param completions in all, over two years
 */
record Growth(int organisations, int services, int staff, int completions) {
  /** A city. */
  static final Growth CITY = new Growth(100, 500, 20_000, 100_000);

  /** The same organisations with ten cities' people and completions. */
  static final Growth TEN = new Growth(100, 500, 200_000, 1_000_000);

  /** For a quick look whether the benchmark itself works. */
  static final Growth SMALL = new Growth(10, 50, 1_000, 5_000);

  /** Twice that. */
  static final Growth SMALL_GROWN = new Growth(10, 50, 2_000, 10_000);

  /** How many completions each has. */
  int each() {
    return completions / staff;
  }
}
