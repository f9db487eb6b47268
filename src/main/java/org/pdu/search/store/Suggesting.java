package org.pdu.search.store;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.pdu.search.model.SearchIndex;
import org.pdu.search.model.Suggestion;

/** Completes what somebody has begun to type, from titles and topics. */
final class Suggesting {
  private static final int MOST_TOPICS = 3;
  private static final int MOST_WORDS = 12;
  private final Analysis analysis;

  Suggesting(Analysis analysis) {
    this.analysis = analysis;
  }

  List<Suggestion> suggest(String beginning, IndexSearcher searcher) throws IOException {
    var words =
        analysis.words(beginning).stream().map(Analysis.Word::text).limit(MOST_WORDS).toList();
    if (words.isEmpty()) {
      return List.of();
    }
    Map<String, Suggestion> found = new LinkedHashMap<>();
    for (Suggestion topic : topics(String.join("-", words), searcher)) {
      found.putIfAbsent(topic.url(), topic);
    }
    for (Suggestion title : titles(words, searcher)) {
      found.putIfAbsent(title.url(), title);
    }
    return found.values().stream().limit(SearchIndex.SUGGESTIONS).toList();
  }

  private static List<Suggestion> titles(List<String> words, IndexSearcher searcher)
      throws IOException {
    var query = new BooleanQuery.Builder();
    int last = words.size() - 1;
    for (String word : words.subList(0, last)) {
      query.add(new TermQuery(new Term(Fields.EXACT, word)), Occur.MUST);
    }
    query.add(new PrefixQuery(new Term(Fields.EXACT, words.get(last))), Occur.MUST);
    var top = searcher.search(query.build(), SearchIndex.SUGGESTIONS);
    var stored = searcher.storedFields();
    List<Suggestion> titles = new ArrayList<>();
    for (var place : top.scoreDocs) {
      var entry = stored.document(place.doc);
      titles.add(
          new Suggestion(entry.get(Fields.TITLE), entry.get(Fields.TYPE), entry.get(Fields.URL)));
    }
    return titles;
  }

  /** Topics, of which any word begins so. */
  private static List<Suggestion> topics(String beginning, IndexSearcher searcher)
      throws IOException {
    List<Suggestion> topics = new ArrayList<>();
    var terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.TOPIC);
    if (terms == null) {
      return topics;
    }
    var each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      var topic = term.utf8ToString();
      if (topics.size() < MOST_TOPICS
          && ("-" + topic.toLowerCase(Locale.ROOT)).contains("-" + beginning)
          && searcher.count(new TermQuery(new Term(Fields.TOPIC, topic))) > 0) {
        topics.add(
            new Suggestion(
                topic.replace('-', ' '),
                "topic",
                "/search?topic=" + URLEncoder.encode(topic, StandardCharsets.UTF_8)));
      }
    }
    return topics;
  }
}
