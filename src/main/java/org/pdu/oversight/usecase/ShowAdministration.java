package org.pdu.oversight.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import org.pdu.people.Allow;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditRows;

/** Opens the area in which the site is looked after. */
@UseCase
@Allow(Role.ADMINISTRATOR)
public class ShowAdministration {
  @Inject AuditRows rows;

  /** Number and hash of the newest seal on the audit trail; empty before the first. */
  public Optional<String> newestSeal() {
    return rows.newestSeal();
  }
}
