package org.pdu.search.store;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;
import org.pdu.search.model.Hit;
import org.pdu.search.store.Ranking.Ranked;

/** The piece of each body that shows why it was found, as HTML that is safe to print. */
final class Snippets extends PassageFormatter {
  private static final int GOAL = 160;
  private static final int BEFORE = 80;
  private static final int LONGEST = 280;

  private Snippets() {}

  /** Documents as they are shown; one that has changed since it was indexed shows no old words. */
  static List<Hit> hits(
      Analysis analysis, Visible visible, Query marking, List<Ranked> ranked, boolean pinned)
      throws IOException {
    var places = ranked.stream().map(Ranked::place).toArray(ScoreDoc[]::new);
    var snippets = ranked.isEmpty() ? new String[0] : of(analysis, visible, marking, places);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      var one = ranked.get(i);
      var snippet = one.asIndexed() ? snippets[i] : "";
      hits.add(new Hit(one.id(), one.type(), one.title(), one.url(), snippet, score(one), pinned));
    }
    return hits;
  }

  private static float score(Ranked one) {
    return Float.isNaN(one.place().score) && one.place() instanceof FieldDoc sorted
        ? (Float) sorted.fields[0]
        : one.place().score;
  }

  /** One for each document, in the same order. */
  private static String[] of(Analysis analysis, Visible visible, Query marking, ScoreDoc[] places)
      throws IOException {
    var highlighter =
        UnifiedHighlighter.builder(visible.searcher(), analysis.texts())
            .withMaxLength(200_000)
            .withBreakIterator(Snippets::sentences)
            .withMaxNoHighlightPassages(1)
            .withFormatter(new Snippets())
            .build();
    var top = new TopDocs(new TotalHits(places.length, TotalHits.Relation.EQUAL_TO), places);
    @Nullable String[] found = highlighter.highlight(Fields.BODY, marking, top, 2);
    var snippets = new String[found.length];
    for (int i = 0; i < found.length; i++) {
      var one = found[i];
      snippets[i] = one == null ? "" : one;
    }
    return snippets;
  }

  private static BreakIterator sentences() {
    return LengthGoalBreakIterator.createClosestToLength(
        BreakIterator.getSentenceInstance(Locale.UK), GOAL, 0.5f);
  }

  @Override
  public String format(Passage[] passages, String content) {
    var html = new StringBuilder();
    for (Passage passage : passages) {
      if (!html.isEmpty()) {
        html.append(" … ");
      }
      passage(html, passage, content);
    }
    return html.toString();
  }

  private static void passage(StringBuilder html, Passage passage, String content) {
    int start = start(passage, content);
    int end = end(passage, content, start);
    html.append(start > passage.getStartOffset() ? "… " : "");
    int done = start;
    for (int i = 0; i < passage.getNumMatches(); i++) {
      int from = Math.max(done, passage.getMatchStarts()[i]);
      int to = Math.min(end, passage.getMatchEnds()[i]);
      if (from < to) {
        escape(html, content, done, from);
        html.append("<mark>");
        escape(html, content, from, to);
        html.append("</mark>");
        done = to;
      }
    }
    escape(html, content, done, end);
    html.append(end < passage.getEndOffset() && !content.substring(end).isBlank() ? " …" : "");
  }

  /** A long passage begins a little before its first match, between words. */
  private static int start(Passage passage, String content) {
    int start = passage.getStartOffset();
    if (passage.getNumMatches() == 0 || passage.getEndOffset() - start <= LONGEST) {
      return start;
    }
    int match = passage.getMatchStarts()[0];
    int cut = content.lastIndexOf(' ', Math.max(start, match - BEFORE)) + 1;
    return match - BEFORE > start && cut > start ? cut : start;
  }

  private static int end(Passage passage, String content, int start) {
    int end = passage.getEndOffset();
    if (end - start <= LONGEST) {
      return end;
    }
    int cut = content.lastIndexOf(' ', start + LONGEST);
    return cut > start + BEFORE ? cut : Math.min(end, whole(content, start + LONGEST));
  }

  /** Not between the halves of one character. */
  private static int whole(String content, int place) {
    return Character.isLowSurrogate(content.charAt(place)) ? place + 1 : place;
  }

  /** Escaped, on one line: what a line break parted is parted by a dot, list markers go. */
  private static void escape(StringBuilder html, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '&' -> html.append("&amp;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        case '\n' -> {
          html.append(endsSentence(text, i) || i + 1 >= to ? " " : " · ");
          i += text.startsWith("- ", i + 1) && i + 2 < to ? 2 : 0;
        }
        default -> html.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
  }

  private static boolean endsSentence(String text, int end) {
    int last = end - 1;
    while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    return last < 0 || ".!?:;".indexOf(text.charAt(last)) >= 0;
  }
}
