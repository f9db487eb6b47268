package org.pdu.privacy.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.pdu.people.CurrentPerson;
import org.pdu.people.PersonId;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.time.CityClock;
import org.pdu.privacy.model.Look;
import org.pdu.privacy.model.Looks;

/**
 * Writes down that somebody's data were used: for the person with the reason, and for the audit.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecordLook {
  @Inject CurrentPerson administrator;
  @Inject Looks looks;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  void at(PersonId person, Look.Kind kind, String reason) {
    looks.add(person, new Look(administrator.id(), kind, reason, clock.now()));
    var action = "privacy.request-" + kind.name().toLowerCase(Locale.ROOT);
    audit.read(administrator.id().value(), action, person.value(), reason);
  }
}
