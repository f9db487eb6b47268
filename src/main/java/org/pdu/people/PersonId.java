package org.pdu.people;

import java.util.UUID;

/** A person with an account. */
public record PersonId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
