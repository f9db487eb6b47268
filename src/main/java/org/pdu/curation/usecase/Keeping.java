package org.pdu.curation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import org.pdu.curation.model.Edition;
import org.pdu.curation.model.History;
import org.pdu.curation.model.History.Change;
import org.pdu.curation.model.History.What;
import org.pdu.people.CurrentPerson;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.time.CityClock;

/** What every change to a line or a pin does besides: one at a time, written down, heard of. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Keeping {
  @Inject Edition edition;
  @Inject History history;
  @Inject CurrentPerson person;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /** Waits for whoever changes something now; the nodes will ask anew. */
  void alone() {
    edition.next();
  }

  /** Writes down who did it, and why. */
  void record(String kind, UUID thing, What what, String said, String why) {
    var by = person.id().value();
    history.add(thing, new Change(what, said, by, clock.now(), why.strip()));
    audit.record(
        by, "curation." + kind + "-" + what.name().toLowerCase(Locale.ROOT), thing.toString());
  }
}
