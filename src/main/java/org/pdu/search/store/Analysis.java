package org.pdu.search.store;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.core.StopFilterFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilterFactory;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilterFactory;
import org.apache.lucene.analysis.miscellaneous.KeywordMarkerFilterFactory;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.snowball.SnowballPorterFilterFactory;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.Version;
import org.pdu.platform.config.SettingProblem;

/**
 * How words are told apart, from the files in {@code search-index/analysis}: one analysis for texts
 * and questions, to which questions add what the field says in other words.
 */
final class Analysis {
  /** Raised when the fields change, so that older indexes are rebuilt. */
  private static final String FORM = "2";

  private static final Logger LOG = Logger.getLogger(Analysis.class.getName());
  private static final int MOST_LINES = 5_000;
  private static final int LONGEST_LINE = 2_000;

  private final Analyzer stemmed;
  private final Analyzer words;
  private final String rules;
  private final SynonymMap synonyms;
  private final Set<String> vocabulary = new HashSet<>();
  private final String fingerprint;

  private Analysis(Path folder) throws IOException, ParseException {
    stemmed = chain(folder, true);
    words = chain(folder, false);
    rules = Files.readString(folder.resolve("synonyms.txt"));
    synonyms = parsed(stemmed, rules);
    learn(rules);
    fingerprint = fingerprint(folder);
  }

  private Analysis(Analysis files, List<String> more) throws IOException, ParseException {
    stemmed = files.stemmed;
    words = files.words;
    rules = files.rules + "\n" + String.join("\n", more);
    synonyms = parsed(stemmed, rules);
    learn(rules);
    fingerprint = files.fingerprint;
  }

  private static SynonymMap parsed(Analyzer stemmed, String rules)
      throws IOException, ParseException {
    var parser = new SolrSynonymParser(true, true, stemmed);
    parser.parse(new StringReader(rules));
    return parser.build();
  }

  private void learn(String rules) {
    rules
        .lines()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> words(line).stream())
        .map(Word::text)
        .forEach(vocabulary::add);
  }

  /** The same with more lines in the manner of the file; what can't be understood is left out. */
  Analysis with(List<String> lines) {
    var good =
        lines.stream()
            .limit(MOST_LINES)
            .map(line -> line.replaceAll("\\R", " "))
            .filter(line -> line.length() <= LONGEST_LINE && understood(line))
            .toList();
    try {
      return new Analysis(this, good);
    } catch (IOException | ParseException | IllegalArgumentException together) {
      LOG.log(Level.WARNING, "What curators say about words can't be used.", together);
      return this;
    }
  }

  private boolean understood(String line) {
    try {
      parsed(stemmed, line);
      return true;
    } catch (IOException | ParseException | RuntimeException broken) {
      LOG.log(Level.WARNING, "A line of synonyms is passed over: {0}", String.valueOf(broken));
      return false;
    }
  }

  /**
   * @param folder the one with {@code synonyms.txt}, {@code stopwords.txt}, {@code protected.txt}
   * @throws SettingProblem when a file is missing or can't be understood
   */
  static Analysis of(Path folder) {
    try {
      return new Analysis(folder);
    } catch (IOException | ParseException e) {
      var cause = e.getCause() == null ? "" : ": " + e.getCause().getMessage();
      throw new SettingProblem(
          "The search settings in " + folder + " can't be read: " + e.getMessage() + cause);
    }
  }

  private static Analyzer chain(Path folder, boolean stemmed) throws IOException {
    var builder =
        CustomAnalyzer.builder(folder)
            .withTokenizer(StandardTokenizerFactory.class)
            .addTokenFilter(LowerCaseFilterFactory.class)
            .addTokenFilter(ASCIIFoldingFilterFactory.class)
            .addTokenFilter(EnglishPossessiveFilterFactory.class);
    if (stemmed) {
      builder
          .addTokenFilter(StopFilterFactory.class, "words", "stopwords.txt")
          .addTokenFilter(CloseGaps.Factory.class)
          .addTokenFilter(KeywordMarkerFilterFactory.class, "protected", "protected.txt")
          .addTokenFilter(SnowballPorterFilterFactory.class, "language", "English");
    }
    return builder.withPositionIncrementGap(100).build();
  }

  /** For texts. */
  Analyzer texts() {
    return new PerFieldAnalyzerWrapper(stemmed, Map.of(Fields.WORDS, words, Fields.EXACT, words));
  }

  /** For questions, without other words for the same. */
  Analyzer plainQuestions() {
    return texts();
  }

  /** For questions: other words for the same are looked for as well. */
  Analyzer questions() {
    return new PerFieldAnalyzerWrapper(
        new WithSynonyms(stemmed, synonyms), Map.of(Fields.WORDS, words, Fields.EXACT, words));
  }

  /** Whether our list of synonyms knows a word, wherever it may or may not occur. */
  boolean knows(String word) {
    return vocabulary.contains(word);
  }

  /** Changes when an index must be built anew: with the files for texts, our fields, or Lucene. */
  String fingerprint() {
    return fingerprint;
  }

  /** A word as it was written, in lower case, and where. */
  record Word(String text, int start, int end) {}

  /** The words of a text, with their endings. */
  List<Word> words(String text) {
    return split(words, text);
  }

  /** The words of a text as the index holds them; stopwords are left out. */
  List<Word> stems(String text) {
    return split(stemmed, text);
  }

  private static List<Word> split(Analyzer analyzer, String text) {
    List<Word> found = new ArrayList<>();
    try (var stream = analyzer.tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        found.add(new Word(term.toString(), place.startOffset(), place.endOffset()));
      }
      stream.end();
      return found;
    } catch (IOException e) {
      throw new IllegalStateException("A text in memory could not be read.", e);
    }
  }

  private static String fingerprint(Path folder) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update((FORM + Version.LATEST).getBytes(java.nio.charset.StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(folder.resolve("stopwords.txt")));
      digest.update(Files.readAllBytes(folder.resolve("protected.txt")));
      return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  private static final class WithSynonyms extends AnalyzerWrapper {
    private final Analyzer inner;
    private final SynonymMap synonyms;

    WithSynonyms(Analyzer inner, SynonymMap synonyms) {
      super(PER_FIELD_REUSE_STRATEGY);
      this.inner = inner;
      this.synonyms = synonyms;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
      return inner;
    }

    @Override
    protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents parts) {
      return new TokenStreamComponents(
          parts.getSource(), new SynonymGraphFilter(parts.getTokenStream(), synonyms, false));
    }
  }
}
