package org.pdu.people;

import java.util.Optional;
import java.util.UUID;

/**
 * Something figures can be about.
 *
 * @param organisation whose it is; empty for a job role
 */
public record Place(Kind kind, UUID id, String name, Optional<OrganisationId> organisation) {
  /** What kinds of place there are. */
  public enum Kind {
    ORGANISATION,
    SERVICE,
    JOB_ROLE
  }
}
