package org.pdu.bench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.pdu.search.Audience;
import org.pdu.search.Particulars;
import org.pdu.search.SearchDocument;
import org.pdu.search.store.OwnContent;

/**
 * As many documents as wanted, made of sentences of our own content, among which words are strewn
 * of an invented vocabulary: few of them often, most of them rarely, as in a language (Zipf). They
 * mean nothing, and every question finds more of them than it would in true ones.
 */
final class Invented implements Texts {
  private static final long SEED = 4_242;
  private static final int SENTENCES = 6;
  private static final int STREWN = 3;
  private static final int VOCABULARY = 300_000;
  private static final String FIRST = "bdfghjklmnprstvwz";
  private static final String SECOND = "aeiou";

  private final List<String> sentences = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private final List<String> topics = new ArrayList<>();
  private final int documents;

  Invented(int documents) {
    this.documents = documents;
    OwnContent.each(document -> {
      titles.add(document.title());
      document.topics().stream().filter(topic -> !topics.contains(topic)).forEach(topics::add);
      document
          .body()
          .lines()
          .flatMap(line -> List.of(line.split("(?<=[.!?]) +")).stream())
          .filter(sentence -> sentence.length() > 20)
          .forEach(sentences::add);
    });
  }

  @Override
  public void each(Consumer<SearchDocument> reader) {
    for (int i = 0; i < documents; i++) {
      reader.accept(document(i));
    }
  }

  SearchDocument document(int number) {
    var random = new SplittableRandom(SEED + 31L * number);
    var body = new StringBuilder();
    for (int i = 0; i < SENTENCES; i++) {
      body.append(one(sentences, random));
      for (int k = 0; k < STREWN; k++) {
        body.append(' ').append(word(random));
      }
      body.append(i % 3 == 2 ? "\n" : " ");
    }
    return new SearchDocument(
        "invented/" + number,
        random.nextInt(4) == 0 ? "story" : "guide",
        one(titles, random) + " " + word(random) + " " + word(random),
        body.toString(),
        "/invented/" + number,
        List.of(one(topics, random), one(topics, random)).stream().distinct().toList(),
        particulars(random),
        Audience.SIGNED_IN);
  }

  private static Particulars particulars(SplittableRandom random) {
    return new Particulars(
        List.of("group-" + random.nextInt(12)),
        List.of("setting-" + random.nextInt(8)),
        OptionalInt.of(2000 + random.nextInt(27)),
        Optional.of("Organisation " + random.nextInt(300)),
        OptionalInt.of(1 + random.nextInt(40)));
  }

  private static String one(List<String> all, SplittableRandom random) {
    return all.get(random.nextInt(all.size()));
  }

  /** Of rank r about as often as 1/r says. */
  private static String word(SplittableRandom random) {
    return word((int) Math.pow(VOCABULARY, random.nextDouble()));
  }

  private static String word(int rank) {
    var word = new StringBuilder();
    for (int left = rank + 99; left > 0; left /= FIRST.length() * SECOND.length()) {
      word.append(FIRST.charAt(left % FIRST.length()))
          .append(SECOND.charAt(left / FIRST.length() % SECOND.length()));
    }
    return word.append("qu").toString();
  }

  /** Beginnings that somebody could have typed of titles, two letters and more of some word. */
  List<String> beginnings(int many) {
    var random = new SplittableRandom(SEED);
    List<String> beginnings = new ArrayList<>();
    while (beginnings.size() < many) {
      var title = document(random.nextInt(documents)).title();
      int end = title.indexOf(' ', random.nextInt(title.length()));
      var begun = end < 0 ? title : title.substring(0, end);
      int last = begun.lastIndexOf(' ') + 1;
      int letters = Math.min(begun.length() - last, 2 + random.nextInt(5));
      beginnings.add(begun.substring(0, last + letters));
    }
    return beginnings;
  }
}
