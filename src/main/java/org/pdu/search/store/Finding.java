package org.pdu.search.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import org.pdu.search.model.Answer;
import org.pdu.search.model.Hit;
import org.pdu.search.model.Question;
import org.pdu.search.store.Facets.Counts;

/** Answers a question from one state of the index. */
final class Finding {
  private static final Sort BEST_FIRST =
      new Sort(SortField.FIELD_SCORE, new SortField(Fields.ID, SortField.Type.STRING));

  /** What a hit shows of its document; the body, which is long, is not among it. */
  private static final Set<String> SHOWN = Set.of(Fields.ID, Fields.TYPE, Fields.TITLE, Fields.URL);

  private final Analysis analysis;
  private final Spelling spelling;
  private final Queries queries;
  private final Queries plainQueries;

  Finding(Analysis analysis) {
    this.analysis = analysis;
    spelling = new Spelling(analysis);
    queries = new Queries(analysis, true);
    plainQueries = new Queries(analysis, false);
  }

  Answer answer(Question question, IndexSearcher searcher) throws IOException {
    try {
      return answer(question, searcher, queries);
    } catch (IndexSearcher.TooManyClauses tooManyWays) {
      return answer(question, searcher, plainQueries);
    }
  }

  private Answer answer(Question question, IndexSearcher searcher, Queries how) throws IOException {
    var cursor = Cursor.of(question);
    var asked = Phrasing.of(question.words());
    var mended = spelling.mend(asked.words(), searcher.getIndexReader());
    var query = how.finding(asked, mended);
    Counts counts = searcher.search(query, new Facets(question.type(), question.topic()));
    var found = found(searcher, filtered(query, question), cursor, question.size() + 1);
    boolean more = found.scoreDocs.length > question.size();
    var page = more ? Arrays.copyOf(found.scoreDocs, question.size()) : found.scoreDocs;
    var top = new TopDocs(found.totalHits, page);
    var hits = hits(searcher, top, how.marking(asked, mended));
    return new Answer(
        hits,
        counts.types(),
        counts.topics(),
        mended.changed() ? asked.withWords(mended.words()).asTyped() : null,
        found.totalHits.value(),
        more ? Cursor.of((FieldDoc) page[page.length - 1]).text(question) : null);
  }

  private static TopFieldDocs found(
      IndexSearcher searcher, Query query, @Nullable Cursor cursor, int most) throws IOException {
    int documents = searcher.getIndexReader().maxDoc();
    var place = cursor == null || documents == 0 ? null : cursor.place(documents);
    return searcher.search(
        query, new TopFieldCollectorManager(BEST_FIRST, most, place, Integer.MAX_VALUE));
  }

  private static Query filtered(Query query, Question question) {
    var all = new BooleanQuery.Builder().add(query, Occur.MUST);
    filter(all, Fields.TYPE, question.type());
    filter(all, Fields.TOPIC, question.topic());
    return all.build();
  }

  private static void filter(BooleanQuery.Builder all, String field, @Nullable String value) {
    if (value != null) {
      all.add(new TermQuery(new Term(field, value)), Occur.FILTER);
    }
  }

  private List<Hit> hits(IndexSearcher searcher, TopDocs top, Query marking) throws IOException {
    var snippets = Snippets.of(analysis, searcher, marking, top);
    var stored = searcher.storedFields();
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < top.scoreDocs.length; i++) {
      var entry = stored.document(top.scoreDocs[i].doc, SHOWN);
      hits.add(
          new Hit(
              entry.get(Fields.ID),
              entry.get(Fields.TYPE),
              entry.get(Fields.TITLE),
              entry.get(Fields.URL),
              snippets[i],
              (Float) ((FieldDoc) top.scoreDocs[i]).fields[0]));
    }
    return hits;
  }
}
