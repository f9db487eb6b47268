package org.pdu.library.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.pdu.library.model.Catalogue;
import org.pdu.library.model.State;

/** Says of what was published a while ago that it is to be looked at again. */
@ApplicationScoped
class DueReviews {
  private static final int AT_A_TIME = 200;

  @Inject Catalogue catalogue;
  @Inject Traces traces;

  @Transactional
  void all() {
    for (var id : catalogue.due(traces.today(), AT_A_TIME)) {
      catalogue
          .hold(id)
          .filter(one -> one.state() == State.PUBLISHED)
          .ifPresent(one -> {
            traces.stepByItself(one, "fall-due", State.DUE);
            catalogue.save(Changes.state(one, State.DUE), traces.now());
          });
    }
  }
}
