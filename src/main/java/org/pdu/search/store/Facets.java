package org.pdu.search.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.pdu.search.model.Facet;
import org.pdu.search.model.FacetCount;

/**
 * Counts the values of all facets in one pass: each among what the filters on the other facets
 * leave, so that a count is what choosing that value would find.
 */
final class Facets implements CollectorManager<Facets.Counting, Map<Facet, List<FacetCount>>> {
  private static final int MOST = 60;
  private final Map<Facet, List<String>> filters;

  Facets(Map<Facet, List<String>> filters) {
    this.filters = filters;
  }

  @Override
  public Counting newCollector() {
    return new Counting(filters);
  }

  @Override
  public Map<Facet, List<FacetCount>> reduce(Collection<Counting> parts) {
    Map<Facet, List<FacetCount>> all = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Map<String, Integer> counts = new HashMap<>();
      for (Counting part : parts) {
        part.counts
            .getOrDefault(facet, Map.of())
            .forEach((value, count) -> counts.merge(value, count, Integer::sum));
      }
      all.put(facet, sorted(facet, counts));
    }
    return all;
  }

  /** The most frequent ones, and what was chosen, however rare. */
  private List<FacetCount> sorted(Facet facet, Map<String, Integer> counts) {
    List<FacetCount> most =
        counts.entrySet().stream()
            .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
            .sorted(
                Comparator.comparing(FacetCount::count).reversed().thenComparing(FacetCount::value))
            .toList();
    Predicate<FacetCount> chosen =
        one -> filters.getOrDefault(facet, List.of()).contains(one.value());
    List<FacetCount> shown = new ArrayList<>(most.subList(0, Math.min(MOST, most.size())));
    most.stream().skip(MOST).filter(chosen).forEach(shown::add);
    switch (facet) {
      case YEAR -> shown.sort(Comparator.comparing(FacetCount::value).reversed());
      case MINUTES -> shown.sort(Comparator.comparing(one -> minutes(one.value())));
      default -> {}
    }
    return List.copyOf(shown);
  }

  private static int minutes(String bucket) {
    return bucket.equals("longer") ? Integer.MAX_VALUE : Integer.parseInt(bucket);
  }

  /** One pass over what was found. */
  static final class Counting extends SimpleCollector {
    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    private final Map<Facet, List<String>> filters;
    private final List<FacetColumn> all = new ArrayList<>();
    private final List<FacetColumn> chosen = new ArrayList<>();

    Counting(Map<Facet, List<String>> filters) {
      this.filters = filters;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      all.clear();
      chosen.clear();
      for (Facet facet : Facet.values()) {
        var column = new FacetColumn(leaf.reader(), facet, filters.get(facet));
        all.add(column);
        if (column.isChosen()) {
          chosen.add(column);
        }
      }
    }

    @Override
    public void collect(int document) throws IOException {
      FacetColumn missed = null;
      for (FacetColumn column : chosen) {
        if (!column.fits(document)) {
          if (missed != null) {
            return;
          }
          missed = column;
        }
      }
      if (missed != null) {
        missed.count(document);
        return;
      }
      for (FacetColumn column : all) {
        column.count(document);
      }
    }

    @Override
    public void finish() throws IOException {
      for (FacetColumn column : all) {
        column.addTo(counts.computeIfAbsent(column.facet(), facet -> new HashMap<>()));
      }
      all.clear();
      chosen.clear();
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
