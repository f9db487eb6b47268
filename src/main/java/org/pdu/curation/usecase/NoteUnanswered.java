package org.pdu.curation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.pdu.curation.model.UnansweredSearches;
import org.pdu.platform.time.CityClock;

/** Notes one search that found nothing. The product itself does this, and for nobody. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class NoteUnanswered {
  @Inject UnansweredSearches searches;
  @Inject CityClock clock;

  void of(String words) {
    searches.note(words, clock.now());
  }
}
