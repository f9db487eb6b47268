package org.pdu.search.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param items best first
 * @param types how many of each type the words and the topic find
 * @param topics how many of each topic the words and the type find
 * @param didYouMean the question in words that occur, when some of its words do not; else null
 * @param total how many there are, over all pages
 * @param next where the next page begins; null when there is none
 */
public record Answer(
    List<Hit> items,
    List<FacetCount> types,
    List<FacetCount> topics,
    @Nullable String didYouMean,
    long total,
    @Nullable String next) {
  /** Nothing at all. */
  public static final Answer NOTHING = new Answer(List.of(), List.of(), List.of(), null, 0, null);

  /** The same answer with other hits. */
  public Answer withItems(List<Hit> others) {
    long fewer = total - items.size() + others.size();
    return new Answer(others, types, topics, didYouMean, fewer, next);
  }
}
