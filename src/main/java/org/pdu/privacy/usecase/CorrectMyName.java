package org.pdu.privacy.usecase;

import jakarta.inject.Inject;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.PersonRecords;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.Unacceptable;

/** Puts a person's own name right. Certificates keep the name of their day. */
@UseCase
@Allow(Role.LEARNER)
public class CorrectMyName {
  private static final int LONGEST = 200;

  @Inject CurrentPerson person;
  @Inject PersonRecords records;
  @Inject AuditTrail audit;

  /**
   * @throws Unacceptable when it is empty, longer than 200 characters or holds what no name holds
   */
  public void to(String typed) {
    var name = typed.strip();
    if (name.isEmpty()) {
      throw new Unacceptable("name", "Enter your name, as you want others to see it.");
    }
    if (name.length() > LONGEST) {
      throw new Unacceptable("name", "Use at most 200 characters.");
    }
    if (name.codePoints().anyMatch(Character::isISOControl)) {
      throw new Unacceptable("name", "Use letters and signs, on one line.");
    }
    if (!name.equals(person.name())) {
      records.rename(person.id(), name);
      audit.record(person.id().value(), "privacy.name-corrected", "own name");
    }
  }
}
