package org.pdu.outcomes.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.ANALYST;
import static org.pdu.people.Role.COMMISSIONER;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import java.util.List;
import org.pdu.outcomes.model.SaidTotal;
import org.pdu.outcomes.model.StaffTotals;
import org.pdu.people.Allow;
import org.pdu.platform.UseCase;

/** Shows what staff of the whole partnership told about themselves; never of one organisation. */
@UseCase
@Allow({ANALYST, COMMISSIONER, PDU_STAFF, ADMINISTRATOR})
public class ShowStaffTotals {
  @Inject StaffTotals totals;

  /** Those of the newest month counted; none before the first count. */
  public List<SaidTotal> newest() {
    return totals.newest();
  }
}
