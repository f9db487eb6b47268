package org.pdu.curation.model;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was asked on the search page.
 *
 * @param words as typed, without spaces around them
 * @param filters what it was narrowed down to, by the names that {@link #FILTERS} has
 */
public record Search(String words, Map<String, List<String>> filters) {
  /** What a search can be narrowed down by, in the order of an address. */
  public static final List<String> FILTERS =
      List.of("type", "topic", "group", "setting", "year", "organisation", "minutes");

  private static final int LONGEST_WORDS = 200;
  private static final int LONGEST_QUERY = 2_000;

  public Search {
    words = words.strip();
    var known = new TreeMap<String, List<String>>();
    filters.forEach((name, values) -> {
      if (FILTERS.contains(name) && !values.isEmpty()) {
        known.put(name, values.stream().distinct().sorted().toList());
      }
    });
    filters = Map.copyOf(known);
  }

  /** From the part of an address after the question mark; what is none of ours is passed over. */
  public static Search of(String query) {
    var words = "";
    var filters = new TreeMap<String, List<String>>();
    for (var part : query.split("&", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        var name = decoded(part.substring(0, equals));
        var value = decoded(part.substring(equals + 1)).strip();
        if (name.equals("q")) {
          words = value;
        } else if (FILTERS.contains(name) && !value.isEmpty()) {
          filters.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
        }
      }
    }
    return new Search(words, filters);
  }

  /** The part of an address after the question mark, the same for the same search. */
  public String query() {
    var query = new StringBuilder("q=").append(coded(words));
    for (var name : FILTERS) {
      for (var value : filters.getOrDefault(name, List.of())) {
        query.append('&').append(name).append('=').append(coded(value));
      }
    }
    return query.toString();
  }

  /** Its filters in words; empty without any. */
  public String narrowed() {
    var all = new ArrayList<String>();
    FILTERS.forEach(name ->
        filters.getOrDefault(name, List.of()).forEach(value -> all.add(name + ": " + value)));
    return String.join(", ", all);
  }

  /** What is wrong with it. */
  public Optional<String> flaw() {
    if (words.isEmpty() && filters.isEmpty()) {
      return Optional.of("Search for something first, then save it.");
    }
    if (words.length() > LONGEST_WORDS) {
      return Optional.of("Use " + LONGEST_WORDS + " characters or fewer in a search.");
    }
    if (query().length() > LONGEST_QUERY) {
      return Optional.of("Narrow it down by fewer things.");
    }
    boolean odd = Phrases.odd(words + filters.values());
    return odd ? Optional.of("Use letters, digits and signs.") : Optional.empty();
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
