package org.pdu.search.store;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.pdu.search.store.Spelling.Mended;

/**
 * Questions as Lucene understands them. A document matches when at least half of the words occur in
 * it; words in the title, words in a topic and words that stand together put it further up.
 */
final class Queries {
  private static final float HALF = 0.5f;
  private static final int LONG_QUESTION = 6;
  private static final int MOST_PAIRS = 8;
  private static final int NEARBY = 4;
  private static final int MOST_WORDS = 24;
  private static final int MOST_PHRASES = 8;
  private static final int LONG_PHRASE = 6;
  private static final int NEAR = 3;

  private final Analysis analysis;
  private final QueryBuilder builder;
  private final QueryBuilder plainBuilder;

  /**
   * @param synonyms whether other words for the same count
   */
  Queries(Analysis analysis, boolean synonyms) {
    this.analysis = analysis;
    Analyzer questions = synonyms ? analysis.questions() : analysis.plainQuestions();
    builder = new QueryBuilder(questions);
    builder.setAutoGenerateMultiTermSynonymsPhraseQuery(true);
    plainBuilder = new QueryBuilder(analysis.plainQuestions());
  }

  /** What finds documents and puts them in order. */
  Query finding(Phrasing asked, Mended mended) {
    var query = new BooleanQuery.Builder();
    var words = few(asked.words());
    var meant = few(mended.words());
    boolean demands = false;
    if (!asked.words().isBlank()) {
      query.add(matching(words, meant, mended), Occur.MUST);
      demands = true;
      liking(query, meant);
    }
    for (String phrase : first(asked.phrases())) {
      query.add(orNothing(together(Fields.TEXT, phrase, 0)), Occur.MUST);
      should(query, together(Fields.TITLE, phrase, 0), 3);
      demands = true;
    }
    if (!demands) {
      query.add(new MatchAllDocsQuery(), Occur.MUST);
    }
    unwanted(query, asked.without());
    return query.build();
  }

  private void unwanted(BooleanQuery.Builder query, List<String> without) {
    for (String unwanted : first(without)) {
      var clause = together(Fields.TEXT, unwanted, 0);
      if (clause != null) {
        query.add(clause, Occur.MUST_NOT);
      }
    }
  }

  /** What is marked in a body. */
  Query marking(Phrasing asked, Mended mended) {
    var query = new BooleanQuery.Builder();
    should(query, any(Fields.BODY, few(asked.words())), 1);
    if (mended.changed()) {
      should(query, any(Fields.BODY, few(mended.words())), 1);
    }
    first(asked.phrases()).forEach(phrase -> should(query, together(Fields.BODY, phrase, 0), 1));
    return query.build();
  }

  private Query matching(String words, String meant, Mended mended) {
    var any = new BooleanQuery.Builder();
    any.add(orNothing(enough(Fields.TEXT, words)), Occur.SHOULD);
    if (mended.changed()) {
      should(any, enough(Fields.TEXT, meant), 1);
    }
    for (String missing : mended.missing()) {
      int edits = missing.length() < 6 ? 1 : 2;
      should(any, new FuzzyQuery(new Term(Fields.WORDS, missing), edits, 1, 20, true), 0.5f);
    }
    return any.build();
  }

  private void liking(BooleanQuery.Builder query, String words) {
    should(query, any(Fields.TITLE, words), 1);
    should(query, any(Fields.TOPICS, words), 0.5f);
    should(query, plainBuilder.createPhraseQuery(Fields.EXACT, words), 4);
    should(query, plainBuilder.createPhraseQuery(Fields.TITLE, words, NEAR), 2);
    should(query, plainBuilder.createPhraseQuery(Fields.BODY, words, NEAR), 1);
    pairs(query, words);
  }

  private static void should(BooleanQuery.Builder query, @Nullable Query clause, float boost) {
    if (clause != null) {
      query.add(boost == 1 ? clause : new BoostQuery(clause, boost), Occur.SHOULD);
    }
  }

  private static Query orNothing(@Nullable Query clause) {
    return clause == null ? new MatchNoDocsQuery() : clause;
  }

  private @Nullable Query any(String field, String words) {
    return words.isBlank() ? null : builder.createBooleanQuery(field, words);
  }

  private @Nullable Query enough(String field, String words) {
    return words.isBlank() ? null : builder.createMinShouldMatchQuery(field, words, part(words));
  }

  /** Half of the words, of a long question somewhat fewer. */
  private float part(String words) {
    int count = analysis.stems(words).size();
    int enough = LONG_QUESTION / 2 + (count - LONG_QUESTION) / 4;
    return count <= LONG_QUESTION ? HALF : (enough + 0.01f) / count;
  }

  /** Words that follow each other in a question, near each other in a text. */
  private void pairs(BooleanQuery.Builder query, String words) {
    var stems = analysis.stems(words).stream().map(Analysis.Word::text).toList();
    for (int i = 0; stems.size() > 2 && i + 1 < Math.min(MOST_PAIRS, stems.size()); i++) {
      should(query, new PhraseQuery(NEARBY, Fields.TEXT, stems.get(i), stems.get(i + 1)), HALF);
    }
  }

  /** Long phrases are taken word for word: ways to say each part would multiply. */
  private @Nullable Query together(String field, String phrase, int slop) {
    var suitable = analysis.stems(phrase).size() > LONG_PHRASE ? plainBuilder : builder;
    return phrase.isBlank() ? null : suitable.createPhraseQuery(field, phrase, slop);
  }

  /** Each word once, and not too many: nobody means the rest. */
  private String few(String words) {
    return analysis.words(words).stream()
        .map(Analysis.Word::text)
        .distinct()
        .limit(MOST_WORDS)
        .collect(Collectors.joining(" "));
  }

  private static List<String> first(List<String> phrases) {
    return phrases.subList(0, Math.min(MOST_PHRASES, phrases.size()));
  }
}
