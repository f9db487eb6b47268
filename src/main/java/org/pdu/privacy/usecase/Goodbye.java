package org.pdu.privacy.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import org.pdu.accounts.Recheck;
import org.pdu.people.PersonId;
import org.pdu.people.PersonRecords;
import org.pdu.people.Register;
import org.pdu.people.Role;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.time.CityClock;
import org.pdu.privacy.model.Leaving;
import org.pdu.privacy.model.Leavings;

/** Lets a person go for good, with everything that every context does about it, or not at all. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Goodbye {
  @Inject Register register;
  @Inject PersonRecords records;
  @Inject Leavings leavings;
  @Inject Recheck recheck;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /** Whether nobody would be left to look after the accounts. */
  boolean wouldLockUp(PersonId person) {
    return register.holding(Role.ADMINISTRATOR).equals(List.of(person));
  }

  /** Begins a leave, which ends every sign-in, or carries it out; one that has begun goes on. */
  void begin(PersonId person, PersonId askedBy, boolean atOnce) {
    leavings.ask(Leaving.of(person, askedBy, clock.now(), atOnce));
    if (atOnce) {
      to(person);
    } else {
      recheck.signOut(person);
    }
  }

  private void to(PersonId person) {
    leavings.done(person, clock.now());
    records.leave(person);
    audit.record(null, "privacy.person-left", person.toString());
  }

  /**
   * Carries out one leave whose day has come.
   *
   * @return whether there was one
   */
  boolean next() {
    var due = leavings.take(clock.now(), 1);
    for (var leaving : due) {
      if (wouldLockUp(leaving.person())) {
        leavings.postpone(leaving.person(), clock.now().plus(Duration.ofDays(1)));
      } else {
        to(leaving.person());
      }
    }
    return !due.isEmpty();
  }
}
