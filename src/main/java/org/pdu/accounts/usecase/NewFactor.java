package org.pdu.accounts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.accounts.model.RecoveryCodes;
import org.pdu.accounts.model.SignIns;
import org.pdu.accounts.model.SignIns.Kind;
import org.pdu.people.PersonId;
import org.pdu.platform.time.CityClock;

/** What goes with every new second factor. */
@ApplicationScoped
class NewFactor {
  @Inject SignIns signIns;
  @Inject RecoveryCodes recovery;
  @Inject Factors factors;
  @Inject CityClock clock;

  /**
   * Ends the person's other browser sign-ins, which may rest on a password that somebody else knows
   * too.
   *
   * @return new recovery codes when none are left; none otherwise
   */
  List<String> added(PersonId person, UUID kept) {
    signIns.endOthers(person, kept, Optional.of(Kind.BROWSER), clock.now());
    return recovery.left(person) == 0 ? factors.newCodes(person) : List.of();
  }
}
