package org.pdu.search.store;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.pdu.platform.outbox.OutboxPosition;
import org.pdu.search.model.Sight;
import org.pdu.search.store.DocumentSource.Fresh;

/**
 * What one person may see at one moment: asked of the index, so that counts are right, and of the
 * database for everything that is shown, so that an index which lags behind gives nothing away.
 */
final class Visible {
  private static final int WITNESSES = 3;
  private static final Set<String> ID_ALONE = Set.of(Fields.ID);

  private final DocumentSource source;
  private final Sight sight;
  private final IndexSearcher searcher;
  private final Set<String> hidden;

  /**
   * @param read how far the index had read before this state of it was taken up
   */
  Visible(DocumentSource source, Sight sight, OutboxPosition read, IndexSearcher searcher) {
    this.source = source;
    this.sight = sight;
    this.searcher = searcher;
    this.hidden = new HashSet<>(source.hidden(read, sight));
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /** A query's documents, as far as the index knows that they may be seen. */
  BooleanQuery.Builder among(Query query) {
    var all = new BooleanQuery.Builder().add(query, Occur.MUST);
    all.add(in(Fields.AUDIENCE, sight.keys()), Occur.FILTER);
    long next = sight.now().toEpochMilli() + 1;
    all.add(LongField.newRangeQuery(Fields.UNTIL, next, Long.MAX_VALUE), Occur.FILTER);
    if (!hidden.isEmpty()) {
      all.add(in(Fields.ID, hidden), Occur.MUST_NOT);
    }
    return all;
  }

  static Query in(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  /** From here on these are left out. */
  void without(Collection<String> ids) {
    hidden.addAll(ids);
  }

  /**
   * Those that the database lets the person see now: empty where the index has a document as it is,
   * or else what has become of it.
   *
   * @param indexed ids, and when each had last changed as far as the index knows
   */
  Map<String, Optional<Fresh>> now(Map<String, Long> indexed) {
    Map<String, Optional<Fresh>> seen = new HashMap<>();
    source
        .shown(indexed.keySet(), sight)
        .forEach((id, fresh) -> {
          Long known = indexed.get(id);
          boolean same = known != null && known == fresh.changed();
          seen.put(id, same ? Optional.empty() : Optional.of(fresh));
        });
    return seen;
  }

  /** Whether a query has a document that may be seen, as far as the index knows. */
  boolean occurs(Query query) throws IOException {
    return searcher.search(among(query).build(), 1).scoreDocs.length > 0;
  }

  /** Some of the documents of a query, for the database to say whether they may be seen. */
  Set<String> witnesses(Query query) throws IOException {
    Set<String> ids = new HashSet<>();
    var stored = searcher.storedFields();
    for (var place : searcher.search(among(query).build(), WITNESSES).scoreDocs) {
      ids.add(stored.document(place.doc, ID_ALONE).get(Fields.ID));
    }
    return ids;
  }

  /** Those of the documents that the database lets the person see now. */
  Set<String> shown(Collection<String> ids) {
    return ids.isEmpty() ? Set.of() : source.shown(List.copyOf(ids), sight).keySet();
  }

  /** Whether a query has a document that may be seen, as the database says. */
  boolean any(Query query) throws IOException {
    return !shown(witnesses(query)).isEmpty();
  }
}
