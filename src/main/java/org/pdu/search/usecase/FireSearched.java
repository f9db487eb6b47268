package org.pdu.search.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.pdu.search.Searched;

/** In a transaction of its own, so that a listener that fails takes no answer with it. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class FireSearched {
  @Inject Event<Searched> searched;

  void now(Searched fact) {
    searched.fire(fact);
  }
}
