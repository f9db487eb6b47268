package org.pdu.library.model;

import java.util.List;
import java.util.Optional;

/** The small vocabulary of the library, and support to point to. */
public interface Vocabulary {
  /**
   * A topic, group or setting.
   *
   * @param kind which kind of topic: disadvantage, PIE element, and so on
   */
  record Term(String slug, String title, String kind, String says) {}

  List<Term> topics();

  List<Term> groups();

  List<Term> settings();

  /** How people call a topic, group or setting; the slug itself where it is none of ours. */
  default String titleOf(String slug) {
    return java.util.stream.Stream.of(topics(), groups(), settings())
        .flatMap(List::stream)
        .filter(term -> term.slug().equals(slug))
        .findFirst()
        .map(Term::title)
        .orElse(slug);
  }

  default Optional<Term> topic(String slug) {
    return topics().stream().filter(term -> term.slug().equals(slug)).findFirst();
  }
}
