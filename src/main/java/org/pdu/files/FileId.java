package org.pdu.files;

import java.util.UUID;

/** A file that was taken in. */
public record FileId(UUID value) {
  /** A new one. */
  public static FileId random() {
    return new FileId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
