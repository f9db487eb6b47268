package org.pdu.people;

import java.util.UUID;

/** A place where people are helped, of one organisation. */
public record ServiceId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
