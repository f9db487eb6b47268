package org.pdu.search.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pdu.search.model.Answer;
import org.pdu.search.model.Facet;
import org.pdu.search.model.FacetCount;
import org.pdu.search.model.Hit;

/**
 * What was found.
 *
 * @param facets how many there are of each value of each facet
 * @param next pass it as {@code after} to get the next page; missing on the last
 * @param partial true when time ran out, so that there may be more; else missing
 */
public record FoundJson(
    List<Item> items,
    Map<String, List<FacetCount>> facets,
    @Nullable String didYouMean,
    long total,
    @Nullable String next,
    @Nullable Boolean partial) {

  /** One document. */
  public record Item(
      String id, String type, String title, String url, String snippet, float score) {
    static Item of(Hit hit) {
      return new Item(hit.id(), hit.type(), hit.title(), hit.url(), hit.snippet(), hit.score());
    }
  }

  static FoundJson of(Answer answer) {
    Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
    for (var facet : Facet.values()) {
      facets.put(facet.key(), answer.of(facet));
    }
    return new FoundJson(
        answer.items().stream().map(Item::of).toList(),
        facets,
        answer.didYouMean(),
        answer.total(),
        answer.next(),
        answer.partial() ? Boolean.TRUE : null);
  }
}
