package org.pdu.privacy.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.pdu.people.PersonId;
import org.pdu.people.PersonRecords;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;

/** The person whom a data request is about, and the reason every use of it needs. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RequestedPerson {
  private static final int LONGEST = 500;

  @Inject Register register;
  @Inject PersonRecords records;

  Registered by(String id) {
    return uuid(id)
        .flatMap(register::byId)
        .filter(person -> !records.left(person.id()))
        .orElseThrow(() -> new NotFound("There is nobody here with that record."));
  }

  private static java.util.Optional<PersonId> uuid(String id) {
    try {
      return java.util.Optional.of(new PersonId(UUID.fromString(id)));
    } catch (IllegalArgumentException notOne) {
      return java.util.Optional.empty();
    }
  }

  static String reason(String typed) {
    var reason = typed.strip();
    if (reason.isEmpty()) {
      throw new Unacceptable(
          "reason", "Say why, such as how and when the person asked. The person can read it.");
    }
    if (reason.length() > LONGEST || reason.indexOf('\0') >= 0) {
      throw new Unacceptable("reason", "Use at most 500 characters.");
    }
    return reason;
  }
}
