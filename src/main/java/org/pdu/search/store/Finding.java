package org.pdu.search.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.pdu.search.FoundDocument;
import org.pdu.search.model.Answer;
import org.pdu.search.model.Facet;
import org.pdu.search.model.FacetCount;
import org.pdu.search.model.Hit;
import org.pdu.search.model.Question;
import org.pdu.search.store.Ranking.Ranked;

/** Answers a question from one state of the index, as the database lets it. */
final class Finding {
  /** How often an answer is asked anew without what turned out not to be seen any more. */
  private static final int ROUNDS = 3;

  /** How many documents curators can put first. */
  private static final int MOST_PINNED = 5;

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

  Answer answer(Question question, Visible visible) throws IOException {
    return answer(question, List.of(), visible);
  }

  /**
   * @param pinned ids of what stands first, as far as it can be seen and fits the filters
   */
  Answer answer(Question question, List<String> pinned, Visible visible) throws IOException {
    int room = Math.min(MOST_PINNED, question.size() - 1);
    var first = pinned.subList(0, Math.max(0, Math.min(room, pinned.size())));
    try {
      return answer(asked(question, first, visible, queries), visible);
    } catch (IndexSearcher.TooManyClauses tooManyWays) {
      return answer(asked(question, first, visible, plainQueries), visible);
    }
  }

  /** A question, and what it means to Lucene. */
  private record Asked(
      Question question,
      @Nullable Cursor cursor,
      Query words,
      Query marking,
      List<String> pinned,
      @Nullable String didYouMean) {

    /** Everything that is found, in whatever order. */
    Query all() {
      if (pinned.isEmpty()) {
        return words;
      }
      return new BooleanQuery.Builder()
          .add(words, Occur.SHOULD)
          .add(Visible.in(Fields.ID, pinned), Occur.SHOULD)
          .build();
    }
  }

  private Asked asked(Question question, List<String> pinned, Visible visible, Queries how)
      throws IOException {
    var cursor = Cursor.of(question);
    var typed = Phrasing.of(question.words());
    var mended = spelling.mend(typed.words(), visible);
    var better = mended.changed() ? typed.withWords(mended.words()).asTyped() : null;
    var query = how.finding(typed, mended);
    var marking = how.marking(typed, mended);
    return new Asked(question, cursor, since(query, question), marking, pinned, better);
  }

  private static Query since(Query query, Question question) {
    var since = question.since();
    if (since == null) {
      return query;
    }
    var late = LongPoint.newRangeQuery(Fields.FIRST, since.toEpochMilli(), Long.MAX_VALUE);
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(late, Occur.FILTER).build();
  }

  private Answer answer(Asked asked, Visible visible) throws IOException {
    var question = asked.question();
    for (int round = 1; ; round++) {
      var pinned = pinned(asked, visible);
      var page = page(asked, visible, question.size() + 1 - (first(asked) ? pinned.size() : 0));
      if (page.lost().isEmpty() || round == ROUNDS) {
        Map<Facet, List<FacetCount>> counts =
            visible.searcher().search(visible.among(asked.all()).build(), facets(question));
        var items = new ArrayList<Hit>();
        if (first(asked)) {
          items.addAll(Snippets.hits(analysis, visible, asked.marking(), pinned, true));
        }
        items.addAll(Snippets.hits(analysis, visible, asked.marking(), page.shown(), false));
        return new Answer(
            items,
            counts,
            asked.didYouMean(),
            page.total() + pinned.size(),
            page.last() == null ? null : Cursor.of(page.last()).text(question),
            visible.searcher().timedOut());
      }
      visible.without(page.lost());
    }
  }

  private static Facets facets(Question question) {
    return new Facets(question.filters());
  }

  private static boolean first(Asked asked) {
    return asked.cursor() == null;
  }

  private static List<Ranked> pinned(Asked asked, Visible visible) throws IOException {
    if (asked.pinned().isEmpty()) {
      return List.of();
    }
    var among = visible.among(Visible.in(Fields.ID, asked.pinned()));
    narrow(among, asked.question());
    return Ranking.chosen(visible, among.build(), asked.pinned());
  }

  private static Ranking page(Asked asked, Visible visible, int most) throws IOException {
    var among = visible.among(asked.words());
    narrow(among, asked.question());
    if (!asked.pinned().isEmpty()) {
      among.add(Visible.in(Fields.ID, asked.pinned()), Occur.MUST_NOT);
    }
    return Ranking.of(visible, among.build(), asked.question().order(), asked.cursor(), most);
  }

  private static void narrow(BooleanQuery.Builder all, Question question) {
    question
        .filters()
        .forEach((facet, values) -> all.add(Visible.in(Fields.name(facet), values), Occur.FILTER));
  }

  /** The first of them, of any number, and nothing about them. */
  List<FoundDocument> find(Question question, Visible visible) throws IOException {
    try {
      return find(asked(question, List.of(), visible, queries), visible);
    } catch (IndexSearcher.TooManyClauses tooManyWays) {
      return find(asked(question, List.of(), visible, plainQueries), visible);
    }
  }

  private static List<FoundDocument> find(Asked asked, Visible visible) throws IOException {
    return documents(page(asked, visible, asked.question().size() + 1));
  }

  /** What is most like a document that may be seen. */
  List<Hit> like(String id, Visible visible, int most) throws IOException {
    var likeness = visible.shown(Set.of(id)).isEmpty() ? null : Likeness.to(id, analysis, visible);
    if (likeness == null) {
      return List.of();
    }
    var among = visible.among(likeness).add(Visible.in(Fields.ID, Set.of(id)), Occur.MUST_NOT);
    var order = org.pdu.search.model.Order.BEST;
    var page = Ranking.of(visible, among.build(), order, null, most + 1);
    return Snippets.hits(analysis, visible, new MatchNoDocsQuery(), page.shown(), false);
  }

  private static List<FoundDocument> documents(Ranking page) {
    return page.shown().stream()
        .map(one -> new FoundDocument(one.id(), one.type(), one.title(), one.url()))
        .toList();
  }
}
