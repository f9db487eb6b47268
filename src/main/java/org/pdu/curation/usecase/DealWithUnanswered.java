package org.pdu.curation.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.EXPERT_CITIZEN;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import org.pdu.curation.model.UnansweredSearches;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/** Takes a search off the list, until it is asked in vain again. */
@UseCase
@Allow({PDU_STAFF, EXPERT_CITIZEN, ADMINISTRATOR})
public class DealWithUnanswered {
  @Inject UnansweredSearches searches;
  @Inject CurrentPerson person;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /**
   * Doing it twice is no different.
   *
   * @throws NotFound when none of that id is shown
   * @throws Unacceptable when no reason is given
   */
  public void of(String id, String why) {
    var search =
        searches
            .of(id)
            .orElseThrow(() -> new NotFound("There is no such search, or it was answered by now."));
    new Checks().why(why).done();
    var by = person.id().value();
    if (searches.dealWith(search.id(), by, why.strip(), clock.now())) {
      audit.record(by, "curation.unanswered-dealt-with", search.id().toString());
    }
  }
}
