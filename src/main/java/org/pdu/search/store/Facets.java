package org.pdu.search.store;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;
import org.pdu.search.model.FacetCount;

/**
 * Counts types and topics in one pass: each type among what the chosen topic leaves, each topic
 * among what the chosen type leaves, so that a count is what a click on it would find.
 */
final class Facets implements CollectorManager<Facets.Counting, Facets.Counts> {
  private final @Nullable String type;
  private final @Nullable String topic;

  Facets(@Nullable String type, @Nullable String topic) {
    this.type = type;
    this.topic = topic;
  }

  /** Both counts, most frequent first. */
  record Counts(List<FacetCount> types, List<FacetCount> topics) {}

  @Override
  public Counting newCollector() {
    return new Counting(type, topic);
  }

  @Override
  public Counts reduce(Collection<Counting> parts) {
    Map<String, Integer> types = new HashMap<>();
    Map<String, Integer> topics = new HashMap<>();
    for (Counting part : parts) {
      part.types.forEach((value, count) -> types.merge(value, count, Integer::sum));
      part.topics.forEach((value, count) -> topics.merge(value, count, Integer::sum));
    }
    return new Counts(sorted(types), sorted(topics));
  }

  private static List<FacetCount> sorted(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(FacetCount::count).reversed().thenComparing(FacetCount::value))
        .toList();
  }

  /** One pass over what was found. */
  static final class Counting extends SimpleCollector {
    private final Map<String, Integer> types = new HashMap<>();
    private final Map<String, Integer> topics = new HashMap<>();
    private final @Nullable String type;
    private final @Nullable String topic;
    private @Nullable SortedDocValues typeOf;
    private @Nullable SortedSetDocValues topicsOf;

    Counting(@Nullable String type, @Nullable String topic) {
      this.type = type;
      this.topic = topic;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      typeOf = DocValues.getSorted(leaf.reader(), Fields.TYPE);
      topicsOf = DocValues.getSortedSet(leaf.reader(), Fields.TOPIC);
    }

    @Override
    public void collect(int document) throws IOException {
      var its = typeOf;
      var theirs = topicsOf;
      if (its == null || theirs == null || !its.advanceExact(document)) {
        return;
      }
      var found = its.lookupOrd(its.ordValue()).utf8ToString();
      boolean typeFits = type == null || type.equals(found);
      boolean topicFits = topic == null;
      if (theirs.advanceExact(document)) {
        for (int i = 0; i < theirs.docValueCount(); i++) {
          var one = theirs.lookupOrd(theirs.nextOrd()).utf8ToString();
          topicFits |= one.equals(topic);
          if (typeFits) {
            topics.merge(one, 1, Integer::sum);
          }
        }
      }
      if (topicFits) {
        types.merge(found, 1, Integer::sum);
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
