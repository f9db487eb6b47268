package org.pdu.consent.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.pdu.consent.ConsentEnded.How;
import org.pdu.consent.WorkId;
import org.pdu.consent.model.ConsentBook;
import org.pdu.platform.time.CityClock;

/** Ends what has run out. The product does this by itself. */
@ApplicationScoped
class EndRunOut {
  private static final int AT_A_TIME = 100;

  @Inject ConsentBook book;
  @Inject KeepConsents consents;
  @Inject CityClock clock;

  @Transactional
  List<WorkId> due() {
    return book.runOut(clock.today(), AT_A_TIME);
  }

  @Transactional
  void end(WorkId work) {
    consents.end(work, How.EXPIRED, Optional.empty());
  }
}
