package org.pdu.search.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.pdu.people.CurrentPerson;
import org.pdu.search.Searched;

/**
 * Tells that something was looked for, without saying who did. Whatever becomes of the telling, the
 * search is answered.
 */
@ApplicationScoped
class TellSearched {
  private static final Logger LOG = Logger.getLogger(TellSearched.class.getName());

  @Inject FireSearched fire;
  @Inject CurrentPerson person;

  void of(String words, long total) {
    var plain = plain(words);
    if (plain.isEmpty() || person.behind().isPresent()) {
      return;
    }
    try {
      fire.now(new Searched(plain, total));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "A search could not be told of.", e);
    }
  }

  /** Without what a database can't take. */
  private static String plain(String words) {
    var text = new StringBuilder();
    words
        .codePoints()
        .filter(
            one -> !Character.isISOControl(one) && Character.getType(one) != Character.SURROGATE)
        .forEach(text::appendCodePoint);
    return text.toString().strip();
  }
}
