package org.pdu.consent;

import java.util.UUID;

/** Something that carries somebody's experience. */
public record WorkId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
