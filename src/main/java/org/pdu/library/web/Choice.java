package org.pdu.library.web;

import java.util.Collection;
import java.util.List;
import org.pdu.library.model.Vocabulary.Term;

/** Something to choose from a list. */
public record Choice(String id, String name) {
  static List<Choice> of(Collection<Term> terms) {
    return terms.stream().map(term -> new Choice(term.slug(), term.title())).toList();
  }
}
