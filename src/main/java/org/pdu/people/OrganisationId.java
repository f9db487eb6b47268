package org.pdu.people;

import java.util.UUID;

/** An employer or partner in the city. */
public record OrganisationId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
