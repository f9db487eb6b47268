package org.pdu.search.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.CombineSuggestion;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.WordBreakSpellChecker;
import org.apache.lucene.search.spell.WordBreakSpellChecker.BreakSuggestionSortMethod;
import org.jspecify.annotations.Nullable;
import org.pdu.search.store.Analysis.Word;

/** Finds words that occur nowhere, and what may have been meant. */
final class Spelling {
  private static final int MOST = 8;
  private static final int SHORTEST = 4;
  private static final int TRIED = 5;
  private static final int LONG = 10;
  private static final float ALMOST = 0.85f;

  private final Analysis analysis;
  private final DirectSpellChecker similar = new DirectSpellChecker();
  private final WordBreakSpellChecker breaks = new WordBreakSpellChecker();

  Spelling(Analysis analysis) {
    this.analysis = analysis;
    similar.setAccuracy(0.6f);
    breaks.setMinBreakWordLength(3);
    breaks.setMaxChanges(1);
    breaks.setMaxEvaluations(200);
  }

  /**
   * @param missing words that occur nowhere, which may be typing errors
   * @param words the question in words that occur, if anything could be mended; else as it was
   */
  record Mended(Set<String> missing, String words, boolean changed) {}

  Mended mend(String typed, Visible visible) throws IOException {
    List<Word> words = analysis.words(typed);
    Set<String> missing = new LinkedHashSet<>();
    for (Word word : words) {
      if (missing.size() < MOST && isMissing(word.text(), visible)) {
        missing.add(word.text());
      }
    }
    if (missing.isEmpty()) {
      return new Mended(missing, typed, false);
    }
    var mended = mend(typed, words, missing, visible);
    return new Mended(missing, mended, !mended.equals(typed));
  }

  private String mend(String typed, List<Word> words, Set<String> missing, Visible visible)
      throws IOException {
    var text = new StringBuilder();
    int done = 0;
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      text.append(typed, done, word.start());
      done = word.end();
      var joined = i + 1 < words.size() ? joined(word, words.get(i + 1), missing, visible) : null;
      if (joined != null) {
        text.append(joined);
        done = words.get(++i).end();
      } else if (missing.contains(word.text())) {
        text.append(
            nearest(word.text(), visible).orElse(typed.substring(word.start(), word.end())));
      } else {
        text.append(typed, word.start(), word.end());
      }
    }
    return text.append(typed.substring(done)).toString();
  }

  private boolean isMissing(String word, Visible visible) throws IOException {
    if (word.length() < SHORTEST
        || analysis.knows(word)
        || word.chars().anyMatch(Character::isDigit)
        || occurs(new Term(Fields.WORDS, word), visible)) {
      return false;
    }
    var stems = analysis.stems(word);
    return !stems.isEmpty() && !occurs(new Term(Fields.TEXT, stems.get(0).text()), visible);
  }

  /** For whoever asks: a word of what they may not see is one that does not occur. */
  private static boolean occurs(Term term, Visible visible) throws IOException {
    return visible.searcher().getIndexReader().docFreq(term) > 0
        && visible.occurs(new TermQuery(term));
  }

  private Optional<String> nearest(String word, Visible visible) throws IOException {
    var reader = visible.searcher().getIndexReader();
    var term = new Term(Fields.WORDS, word);
    var mode = SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX;
    if (reader.docFreq(term) > 0) {
      mode = SuggestMode.SUGGEST_ALWAYS; // only in what may not be seen
    }
    for (var found : similar.suggestSimilar(term, TRIED, reader, mode)) {
      if (shows(visible, found.string)) {
        return Optional.of(found.string);
      }
    }
    var parts =
        breaks.suggestWordBreaks(
            term, 1, reader, mode, BreakSuggestionSortMethod.NUM_CHANGES_THEN_MAX_FREQUENCY);
    for (var some : parts) {
      var both = Arrays.stream(some).map(one -> one.string).toArray(String[]::new);
      if (shows(visible, both)) {
        return Optional.of(String.join(" ", both));
      }
    }
    return Optional.empty();
  }

  /** Whether each word stands in a document that may be seen, as the database says. */
  private static boolean shows(Visible visible, String... words) throws IOException {
    for (String word : words) {
      if (!visible.any(new TermQuery(new Term(Fields.WORDS, word)))) {
        return false;
      }
    }
    return true;
  }

  /** "multi disciplinary" as "multidisciplinary", where only the latter occurs. */
  private @Nullable String joined(Word one, Word two, Set<String> missing, Visible visible)
      throws IOException {
    if (!missing.contains(one.text()) && !missing.contains(two.text())) {
      return null;
    }
    var terms = new Term[] {new Term(Fields.WORDS, one.text()), new Term(Fields.WORDS, two.text())};
    var reader = visible.searcher().getIndexReader();
    CombineSuggestion[] found =
        breaks.suggestWordCombinations(terms, 1, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
    return found.length > 0 && shows(visible, found[0].suggestion().string)
        ? found[0].suggestion().string
        : almost(one.text() + two.text(), visible);
  }

  /** "multi disciplinery" as "multidisciplinary": parted, and with a typing error as well. */
  private @Nullable String almost(String both, Visible visible) throws IOException {
    var reader = visible.searcher().getIndexReader();
    var term = new Term(Fields.WORDS, both);
    if (both.length() >= LONG) {
      for (var found : similar.suggestSimilar(term, TRIED, reader)) {
        if (found.score >= ALMOST && shows(visible, found.string)) {
          return found.string;
        }
      }
    }
    return null;
  }
}
