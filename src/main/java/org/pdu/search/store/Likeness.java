package org.pdu.search.store;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** What makes other documents like one: the words that tell it apart, its title and its topics. */
final class Likeness {
  private static final int MOST_WORDS = 30;
  private static final int MOST_LETTERS = 50_000;
  private static final Set<String> READ = Set.of(Fields.TITLE, Fields.BODY);

  private Likeness() {}

  /** Null when the index does not hold it. */
  static @Nullable Query to(String id, Analysis analysis, Visible visible) throws IOException {
    var searcher = visible.searcher();
    var itself = new TermQuery(new Term(Fields.ID, id));
    var found = searcher.search(visible.among(itself).build(), 1).scoreDocs;
    if (found.length == 0) {
      return null;
    }
    var entry = searcher.storedFields().document(found[0].doc, READ);
    var body = entry.get(Fields.BODY);
    var words = entry.get(Fields.TITLE) + "\n" + body;
    var like = new MoreLikeThis(searcher.getIndexReader());
    like.setAnalyzer(analysis.texts());
    like.setMinTermFreq(1);
    like.setMinDocFreq(2);
    like.setMaxQueryTerms(MOST_WORDS);
    like.setBoost(true);
    var text = words.substring(0, Math.min(MOST_LETTERS, words.length()));
    var all = new BooleanQuery.Builder();
    all.add(like.like(Fields.TEXT, new StringReader(text)), Occur.SHOULD);
    var title = like.like(Fields.TITLE, new StringReader(entry.get(Fields.TITLE)));
    all.add(new BoostQuery(title, 0.5f), Occur.SHOULD);
    return all.build();
  }
}
