package org.pdu.search.store;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pdu.platform.Root;

/** How well the judged questions in {@code search-index/relevance/queries.yaml} are answered. */
final class Relevance {
  private Relevance() {}

  /** One judged question: the grade of each good document, 1 to 3, by id. */
  record Judged(String words, String kind, Map<String, Integer> good) {

    /** Whether the first hit is among the best that there are. */
    boolean succeeds(List<String> ids) {
      int best = good.values().stream().max(Comparator.naturalOrder()).orElseThrow();
      return !ids.isEmpty() && good.getOrDefault(ids.get(0), 0) == best;
    }

    /** Normalised discounted cumulative gain of the first ten, gain 2^grade - 1. */
    double ndcg(List<String> ids) {
      var grades = ids.stream().limit(10).map(id -> good.getOrDefault(id, 0)).toList();
      var ideal = good.values().stream().sorted(Comparator.reverseOrder()).limit(10).toList();
      return gain(grades) / gain(ideal);
    }

    private static double gain(List<Integer> grades) {
      double sum = 0;
      for (int i = 0; i < grades.size(); i++) {
        sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2.0) / Math.log(2));
      }
      return sum;
    }
  }

  /** Every judged question, over everything that we ship. */
  static List<Judged> judged() {
    return questions().stream().map(query -> judged(query)).toList();
  }

  /** The questions asked before there was a library, over modules and lessons alone. */
  static List<Judged> first() {
    return questions().stream()
        .filter(query -> !query.containsKey("since"))
        .map(query -> judged(query))
        .map(one -> new Judged(one.words(), one.kind(), withoutLibrary(one.good())))
        .toList();
  }

  private static Map<String, Integer> withoutLibrary(Map<String, Integer> good) {
    Map<String, Integer> left = new LinkedHashMap<>(good);
    left.keySet().removeIf(ContentShelf::isOfLibrary);
    return left;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> questions() {
    return (List<Map<String, Object>>) file().get("queries");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> file() {
    return (Map<String, Object>)
        ContentShelf.yaml(Root.folder().resolve("search-index/relevance/queries.yaml"));
  }

  @SuppressWarnings("unchecked")
  private static Judged judged(Map<String, Object> query) {
    Map<String, String> names = new LinkedHashMap<>((Map<String, String>) file().get("modules"));
    ((Map<String, String>) file().get("library"))
        .forEach((name, slug) -> names.put(name, ContentShelf.LIBRARY + slug));
    Map<String, Integer> ids = new LinkedHashMap<>();
    ((Map<String, Integer>) query.get("good"))
        .forEach((name, grade) -> {
          var parts = name.split("/", 2);
          ids.put(names.get(parts[0]) + (parts.length == 2 ? "/" + parts[1] : ""), grade);
        });
    return new Judged((String) query.get("q"), (String) query.get("kind"), ids);
  }
}
