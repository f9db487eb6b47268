package org.pdu.post.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Register;
import org.pdu.platform.audit.AuditTrail;

/** Writes down that somebody's letters were looked up: whoever is registered can see it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LedgerSearched {
  private static final String DEED = "post.ledger-searched";

  @Inject CurrentPerson person;
  @Inject Register register;
  @Inject AuditTrail audit;

  /** No address goes into the trail, which nobody can take it out of. */
  void by(String address) {
    var who = person.id().value();
    register
        .byEmail(address)
        .ifPresentOrElse(
            found -> audit.read(who, DEED, found.id().value(), ""),
            () -> audit.record(who, DEED, "by a part of an address"));
  }
}
