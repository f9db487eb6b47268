package org.pdu.people;

import java.util.UUID;

/** A kind of work, from the city's catalogue. */
public record JobRoleId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
