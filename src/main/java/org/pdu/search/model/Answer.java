package org.pdu.search.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param items in the order that was asked for
 * @param facets how many of each value of each facet the words and all other filters find
 * @param didYouMean the question in words that occur, when some of its words do not; else null
 * @param total how many there are, over all pages
 * @param next where the next page begins; null when there is none
 * @param partial whether time ran out, so that there may be more than was found
 */
public record Answer(
    List<Hit> items,
    Map<Facet, List<FacetCount>> facets,
    @Nullable String didYouMean,
    long total,
    @Nullable String next,
    boolean partial) {
  /** Nothing at all. */
  public static final Answer NOTHING = new Answer(List.of(), Map.of(), null, 0, null, false);

  /** How many there are of each value of a facet. */
  public List<FacetCount> of(Facet facet) {
    return facets.getOrDefault(facet, List.of());
  }

  /** How many of each type. */
  public List<FacetCount> types() {
    return of(Facet.TYPE);
  }

  /** How many of each topic. */
  public List<FacetCount> topics() {
    return of(Facet.TOPIC);
  }
}
