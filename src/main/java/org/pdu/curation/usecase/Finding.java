package org.pdu.curation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pdu.curation.model.Search;
import org.pdu.search.Finder;
import org.pdu.search.FoundDocument;
import org.pdu.search.Wanted;

/** Asking the search, where there is one that can be asked. */
@ApplicationScoped
class Finding {
  @Inject Instance<Finder> finders;

  /** Whether anybody answers at all. */
  boolean there() {
    return finders.isResolvable();
  }

  /** What whoever asks may see now. */
  List<FoundDocument> own(String words, int most) {
    if (words.isBlank() || !there()) {
      return List.of();
    }
    var finder = finders.get();
    return finder.find(new Wanted(words, Map.of(), Optional.empty()), finder.ownKeys(), most);
  }

  /**
   * How many things somebody with these keys can find since a moment; up to a number. In a
   * transaction of its own, so that a search that fails takes nothing else with it.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  int news(Search search, Instant since, Set<String> keys, int most) {
    return finders
        .get()
        .find(new Wanted(search.words(), search.filters(), Optional.of(since)), keys, most)
        .size();
  }
}
