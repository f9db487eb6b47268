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

  @SuppressWarnings("unchecked")
  static List<Judged> judged() {
    var file = Root.folder().resolve("search-index/relevance/queries.yaml");
    var all = (Map<String, Object>) ContentShelf.yaml(file);
    var modules = (Map<String, String>) all.get("modules");
    return ((List<Map<String, Object>>) all.get("queries"))
        .stream()
            .map(query ->
                new Judged(
                    (String) query.get("q"),
                    (String) query.get("kind"),
                    ids(modules, (Map<String, Integer>) query.get("good"))))
            .toList();
  }

  private static Map<String, Integer> ids(Map<String, String> modules, Map<String, Integer> good) {
    Map<String, Integer> ids = new LinkedHashMap<>();
    good.forEach((name, grade) -> {
      var parts = name.split("/", 2);
      ids.put(modules.get(parts[0]) + (parts.length == 2 ? "/" + parts[1] : ""), grade);
    });
    return ids;
  }
}
