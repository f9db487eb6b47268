package org.pdu.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pdu.search.model.Facet;
import org.pdu.search.model.Order;

/**
 * A search as an address.
 *
 * @param path of the page
 * @param since only what is new since then; null for all
 */
record SearchAddress(
    String path,
    String words,
    Map<Facet, List<String>> filters,
    Order order,
    @Nullable Instant since) {

  /** The same search with one value more, or without it where it was chosen. */
  SearchAddress toggled(Facet facet, String value) {
    var others = new EnumMap<Facet, List<String>>(Facet.class);
    others.putAll(filters);
    var values = new ArrayList<>(filters.getOrDefault(facet, List.of()));
    if (!values.remove(value)) {
      values.add(value);
    }
    others.put(facet, values);
    return new SearchAddress(path, words, others, order, since);
  }

  SearchAddress with(String others) {
    return new SearchAddress(path, others, filters, order, since);
  }

  SearchAddress by(Order another) {
    return new SearchAddress(path, words, filters, another, since);
  }

  SearchAddress unfiltered() {
    return new SearchAddress(path, words, Map.of(), order, null);
  }

  /** The same search for what is new and what is not. */
  SearchAddress always() {
    return new SearchAddress(path, words, filters, order, null);
  }

  boolean has(Facet facet, String value) {
    return filters.getOrDefault(facet, List.of()).contains(value);
  }

  /** The first page, or the one after a place. */
  String text(@Nullable String after) {
    var address = new StringBuilder(path).append("?q=").append(encoded(words));
    filters.forEach((facet, values) -> values.forEach(value -> add(address, facet.key(), value)));
    if (order != Order.BEST) {
      add(address, "sort", order.key());
    }
    if (since != null) {
      add(address, Since.NAME, since.toString());
    }
    if (after != null) {
      add(address, "after", after);
    }
    return address.toString();
  }

  private static void add(StringBuilder address, String name, String value) {
    address.append('&').append(name).append('=').append(encoded(value));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
