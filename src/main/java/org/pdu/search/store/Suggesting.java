package org.pdu.search.store;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.pdu.search.model.Facet;
import org.pdu.search.model.SearchIndex;
import org.pdu.search.model.Suggestion;

/** Completes what somebody has begun to type, from titles and topics. */
final class Suggesting {
  private static final int MOST_TOPICS = 3;
  private static final int MOST_WORDS = 12;
  private static final Set<String> SHOWN = Set.of(Fields.ID, Fields.TYPE, Fields.TITLE, Fields.URL);
  private final Analysis analysis;

  Suggesting(Analysis analysis) {
    this.analysis = analysis;
  }

  List<Suggestion> suggest(String beginning, Visible visible) throws IOException {
    var words =
        analysis.words(beginning).stream().map(Analysis.Word::text).limit(MOST_WORDS).toList();
    if (words.isEmpty()) {
      return List.of();
    }
    var topics = topics(String.join("-", words), visible);
    var titles = titles(words, visible);
    Set<String> asked = new HashSet<>(titles.keySet());
    topics.values().forEach(asked::addAll);
    var shown = visible.shown(asked);
    Map<String, Suggestion> found = new LinkedHashMap<>();
    topics.forEach((topic, witnesses) -> {
      if (witnesses.stream().anyMatch(shown::contains) && found.size() < MOST_TOPICS) {
        found.put(topic.url(), topic);
      }
    });
    titles.forEach((id, title) -> {
      if (shown.contains(id)) {
        found.putIfAbsent(title.url(), title);
      }
    });
    return found.values().stream().limit(SearchIndex.SUGGESTIONS).toList();
  }

  private static Map<String, Suggestion> titles(List<String> words, Visible visible)
      throws IOException {
    var query = new BooleanQuery.Builder();
    int last = words.size() - 1;
    for (String word : words.subList(0, last)) {
      query.add(new TermQuery(new Term(Fields.EXACT, word)), Occur.MUST);
    }
    query.add(new PrefixQuery(new Term(Fields.EXACT, words.get(last))), Occur.MUST);
    var searcher = visible.searcher();
    var top = searcher.search(visible.among(query.build()).build(), 2 * SearchIndex.SUGGESTIONS);
    var stored = searcher.storedFields();
    Map<String, Suggestion> titles = new LinkedHashMap<>();
    for (var place : top.scoreDocs) {
      var entry = stored.document(place.doc, SHOWN);
      titles.put(
          entry.get(Fields.ID),
          new Suggestion(entry.get(Fields.TITLE), entry.get(Fields.TYPE), entry.get(Fields.URL)));
    }
    return titles;
  }

  /** Topics, of which any word begins so, each with some of its documents. */
  private static Map<Suggestion, Set<String>> topics(String beginning, Visible visible)
      throws IOException {
    Map<Suggestion, Set<String>> topics = new LinkedHashMap<>();
    var field = Fields.name(Facet.TOPIC);
    var terms = MultiTerms.getTerms(visible.searcher().getIndexReader(), field);
    if (terms == null) {
      return topics;
    }
    var each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      var topic = term.utf8ToString();
      if (topics.size() < 2 * MOST_TOPICS
          && ("-" + topic.toLowerCase(Locale.ROOT)).contains("-" + beginning)) {
        var witnesses = visible.witnesses(new TermQuery(new Term(field, topic)));
        if (!witnesses.isEmpty()) {
          topics.put(suggestion(topic), witnesses);
        }
      }
    }
    return topics;
  }

  private static Suggestion suggestion(String topic) {
    return new Suggestion(
        topic.replace('-', ' '),
        "topic",
        "/search?topic=" + URLEncoder.encode(topic, StandardCharsets.UTF_8));
  }
}
