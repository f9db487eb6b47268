package org.pdu.outcomes.usecase;

import static org.pdu.people.Role.ADMINISTRATOR;
import static org.pdu.people.Role.ANALYST;
import static org.pdu.people.Role.COMMISSIONER;
import static org.pdu.people.Role.LEAD;
import static org.pdu.people.Role.PDU_STAFF;

import jakarta.inject.Inject;
import org.pdu.outcomes.model.Catalogue;
import org.pdu.outcomes.model.Framework;
import org.pdu.people.Allow;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotFound;

/** Shows what the partnership set out to measure. */
@UseCase
@Allow({LEAD, ANALYST, COMMISSIONER, PDU_STAFF, ADMINISTRATOR})
public class ShowFramework {
  @Inject Catalogue catalogue;

  public Framework all() {
    return catalogue.framework();
  }

  /**
   * @throws NotFound when no row has this code
   */
  public Framework.Row of(String code) {
    return catalogue
        .framework()
        .row(code)
        .orElseThrow(() -> new NotFound("No measure has this code."));
  }
}
