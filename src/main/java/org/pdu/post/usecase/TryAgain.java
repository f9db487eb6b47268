package org.pdu.post.usecase;

import jakarta.inject.Inject;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.time.CityClock;
import org.pdu.post.model.Mailbox;

/** Gives letters that were given up another day of tries. */
@UseCase
@Allow(Role.ADMINISTRATOR)
public class TryAgain {
  @Inject Mailbox mailbox;
  @Inject CurrentPerson person;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /** Those whose link has ended stay given up; pressing twice is no different. */
  public void all() {
    int revived = mailbox.reviveAll(clock.now());
    if (revived > 0) {
      audit.record(person.id().value(), "post.letters-tried-again", revived + " letters");
    }
  }
}
