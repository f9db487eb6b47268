package org.pdu.search.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;
import org.pdu.search.model.Order;

/**
 * A page of what a query finds, in order, as the database lets it be seen.
 *
 * @param shown those that may be seen now
 * @param lost those that the index held and that may not be seen any more
 * @param total how many there are over all pages, without the lost ones
 * @param last where the page ends; null when none follows
 */
record Ranking(List<Ranked> shown, Set<String> lost, long total, @Nullable FieldDoc last) {
  private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING);

  /** What a hit shows of its document; the body, which is long, is not among it. */
  private static final Set<String> SHOWN =
      Set.of(Fields.ID, Fields.TYPE, Fields.TITLE, Fields.URL, Fields.CHANGED);

  /**
   * A document in its place.
   *
   * @param asIndexed whether the words that the index holds are those of the database
   */
  record Ranked(
      ScoreDoc place, String id, String type, String title, String url, boolean asIndexed) {}

  /**
   * @param most how many are looked at; the last of so many is not shown, but says that there are
   *     more
   */
  static Ranking of(Visible visible, Query query, Order order, @Nullable Cursor after, int most)
      throws IOException {
    var searcher = visible.searcher();
    int documents = searcher.getIndexReader().maxDoc();
    var place = after == null || documents == 0 ? null : after.place(order, documents);
    var found =
        searcher.search(
            query, new TopFieldCollectorManager(sort(order), most, place, Integer.MAX_VALUE));
    boolean more = found.scoreDocs.length == most && most > 1;
    var page = more ? Arrays.copyOf(found.scoreDocs, most - 1) : found.scoreDocs;
    if (order != Order.BEST) {
      TopFieldCollector.populateScores(page, searcher, query);
    }
    var lost = new HashSet<String>();
    var shown = seen(visible, page, lost);
    long total = found.totalHits.value() - lost.size();
    return new Ranking(shown, lost, total, more ? (FieldDoc) page[page.length - 1] : null);
  }

  /** All of a few that were chosen, in the order of their choice. */
  static List<Ranked> chosen(Visible visible, Query query, List<String> order) throws IOException {
    var found = visible.searcher().search(query, order.size());
    var shown = new ArrayList<>(seen(visible, found.scoreDocs, new HashSet<>()));
    shown.sort(Comparator.comparing(one -> order.indexOf(one.id())));
    return shown;
  }

  private static Sort sort(Order order) {
    var first =
        switch (order) {
          case BEST -> SortField.FIELD_SCORE;
          case NEWEST -> new SortField(Fields.FIRST, SortField.Type.LONG, true);
          case SHORTEST -> new SortField(Fields.LENGTH, SortField.Type.LONG);
          case TITLE -> new SortField(Fields.TITLE_ORDER, SortField.Type.STRING);
        };
    return new Sort(first, BY_ID);
  }

  private static List<Ranked> seen(Visible visible, ScoreDoc[] page, Set<String> lost)
      throws IOException {
    var stored = visible.searcher().storedFields();
    Map<String, Long> changed = new HashMap<>();
    List<Ranked> all = new ArrayList<>();
    for (ScoreDoc place : page) {
      var entry = stored.document(place.doc, SHOWN);
      var id = entry.get(Fields.ID);
      changed.put(id, entry.getField(Fields.CHANGED).numericValue().longValue());
      var title = entry.get(Fields.TITLE);
      all.add(new Ranked(place, id, entry.get(Fields.TYPE), title, entry.get(Fields.URL), true));
    }
    return all.isEmpty() ? all : seen(all, visible.now(changed), lost);
  }

  private static List<Ranked> seen(
      List<Ranked> all, Map<String, Optional<DocumentSource.Fresh>> now, Set<String> lost) {
    List<Ranked> shown = new ArrayList<>();
    for (Ranked one : all) {
      var seen = now.get(one.id());
      if (seen != null) {
        shown.add(seen.map(fresh -> renewed(one, fresh)).orElse(one));
      } else {
        lost.add(one.id());
      }
    }
    return shown;
  }

  private static Ranked renewed(Ranked one, DocumentSource.Fresh fresh) {
    return new Ranked(one.place(), one.id(), fresh.type(), fresh.title(), fresh.url(), false);
  }
}
