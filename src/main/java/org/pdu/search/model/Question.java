package org.pdu.search.model;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to find.
 *
 * @param words as they were typed; "quoted words" must stand together, and -a-word must be missing
 * @param filters what it is narrowed down to: any of the values of each facet, such as type {@code
 *     lesson}
 * @param order what comes first
 * @param since only what could be found since that moment for the first time; null for all
 * @param after where the last page ended ({@link Answer#next}); null for the first page
 * @param size how many hits at most, 1 to {@value #MOST}
 */
public record Question(
    String words,
    Map<Facet, List<String>> filters,
    Order order,
    @Nullable Instant since,
    @Nullable String after,
    int size) {
  /** The longest question, in characters. */
  public static final int LONGEST = 200;

  /** The largest page. */
  public static final int MOST = 50;

  /** The usual page. */
  public static final int USUAL = 10;

  /** The most values of one facet. */
  public static final int MOST_VALUES = 20;

  public Question {
    var ordered = new EnumMap<Facet, List<String>>(Facet.class);
    filters.forEach((facet, values) -> {
      if (!values.isEmpty()) {
        ordered.put(facet, values.stream().distinct().sorted().toList());
      }
    });
    filters = Collections.unmodifiableMap(ordered);
  }

  /** The best among one type and one topic, or all where there is none. */
  public Question(
      String words,
      @Nullable String type,
      @Nullable String topic,
      @Nullable String after,
      int size) {
    this(words, both(type, topic), Order.BEST, null, after, size);
  }

  private static Map<Facet, List<String>> both(@Nullable String type, @Nullable String topic) {
    var filters = new EnumMap<Facet, List<String>>(Facet.class);
    if (type != null) {
      filters.put(Facet.TYPE, List.of(type));
    }
    if (topic != null) {
      filters.put(Facet.TOPIC, List.of(topic));
    }
    return filters;
  }

  /** Whether there is nothing to look for: no words, and nothing to list. */
  public boolean isEmpty() {
    return words.isBlank() && filters.isEmpty() && since == null;
  }

  /** Whether curators may say what stands first. */
  public boolean canBeGuided() {
    return order == Order.BEST && since == null && !words.isBlank();
  }
}
