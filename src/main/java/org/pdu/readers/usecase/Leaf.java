package org.pdu.readers.usecase;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * One page of something that grows.
 *
 * @param next pass it as {@code after} to get the next page; empty on the last
 */
public record Leaf<T>(List<T> items, Optional<String> next) {
  /** How many are on a page. */
  public static final int SIZE = 25;

  /**
   * Of one more than fits, which says whether there is another page.
   *
   * @param number the place of each in the order
   */
  static <T> Leaf<T> of(List<T> found, ToLongFunction<T> number) {
    boolean more = found.size() > SIZE;
    var items = more ? List.copyOf(found.subList(0, SIZE)) : List.copyOf(found);
    return new Leaf<>(
        items,
        more
            ? Optional.of(Long.toString(number.applyAsLong(items.get(SIZE - 1))))
            : Optional.empty());
  }
}
