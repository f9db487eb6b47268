package org.pdu.people.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.LEAD;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.util.List;
import org.pdu.people.Allow;
import org.pdu.people.model.JobRoles;
import org.pdu.people.model.JobRoles.JobRole;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.time.CityClock;

/** Shows the kinds of work, and what they are called here and there. */
@UseCase
@Allow({LEAD, PDU_STAFF, ADMINISTRATOR})
public class ShowJobRoles {
  @Inject JobRoles roles;
  @Inject PlaceReach reach;
  @Inject CityClock clock;

  /** All of them by title, retired ones last. */
  public List<JobRole> all() {
    return roles.all(clock.today()).stream()
        .sorted(java.util.Comparator.comparing(role -> role.retired().isPresent()))
        .toList();
  }

  /**
   * @throws NotFound when there is none of that code
   */
  public JobRole of(String code) {
    return roles
        .of(code, clock.today())
        .orElseThrow(() -> new NotFound("There is no job role at this address."));
  }

  /** Whether the caller keeps the catalogue. */
  public boolean keeps() {
    return reach.keeps();
  }
}
