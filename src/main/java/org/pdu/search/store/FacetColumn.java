package org.pdu.search.store;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.pdu.search.model.Facet;

/** The values of one facet in one part of an index, and how often each was found. */
final class FacetColumn {
  private final Facet facet;
  private final SortedSetDocValues values;
  private final int[] counts;
  private final @Nullable FixedBitSet chosen;

  FacetColumn(LeafReader reader, Facet facet, @Nullable List<String> filter) throws IOException {
    this.facet = facet;
    values = DocValues.getSortedSet(reader, Fields.name(facet));
    counts = new int[(int) values.getValueCount()];
    chosen = filter == null ? null : new FixedBitSet(counts.length);
    if (chosen != null && filter != null) {
      for (String value : filter) {
        long place = values.lookupTerm(new BytesRef(value));
        if (place >= 0) {
          chosen.set((int) place);
        }
      }
    }
  }

  Facet facet() {
    return facet;
  }

  boolean isChosen() {
    return chosen != null;
  }

  /** Whether a document has one of the values that were chosen. */
  boolean fits(int document) throws IOException {
    if (chosen == null) {
      return true;
    }
    if (values.advanceExact(document)) {
      for (int i = 0; i < values.docValueCount(); i++) {
        if (chosen.get((int) values.nextOrd())) {
          return true;
        }
      }
    }
    return false;
  }

  void count(int document) throws IOException {
    if (values.advanceExact(document)) {
      for (int i = 0; i < values.docValueCount(); i++) {
        counts[(int) values.nextOrd()]++;
      }
    }
  }

  void addTo(Map<String, Integer> sums) throws IOException {
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        sums.merge(values.lookupOrd(i).utf8ToString(), counts[i], Integer::sum);
      }
    }
  }
}
