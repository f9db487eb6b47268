package org.pdu.privacy.usecase;

import jakarta.inject.Inject;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.PersonId;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.time.CityClock;
import org.pdu.privacy.model.Leavings;
import org.pdu.privacy.model.Look;

/** Lets somebody go who asked in writing. */
@UseCase
@Allow(Role.ADMINISTRATOR)
public class CarryOutLeave {
  @Inject CurrentPerson administrator;
  @Inject RequestedPerson requested;
  @Inject Leavings leavings;
  @Inject Goodbye goodbye;
  @Inject RecordLook look;
  @Inject CityClock clock;

  /**
   * @param atOnce whether the person wanted no time for second thoughts
   * @throws Conflict when nobody else could look after the accounts
   */
  public void of(String id, String reason, boolean atOnce) {
    var person = requested.by(id);
    var why = RequestedPerson.reason(reason);
    if (goodbye.wouldLockUp(person.id())) {
      throw new Conflict("This is the only administrator. Make somebody else one first.");
    }
    look.at(person.id(), Look.Kind.LEAVE, why);
    goodbye.begin(person.id(), administrator.id(), atOnce);
  }

  /** Stops it, where the person thought again and said so. */
  public void stop(String id, String reason) {
    PersonId person = requested.by(id).id();
    var why = RequestedPerson.reason(reason);
    if (leavings.stop(person, clock.now())) {
      look.at(person, Look.Kind.LEAVE, why);
    }
  }
}
