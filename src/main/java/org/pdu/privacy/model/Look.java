package org.pdu.privacy.model;

import java.time.Instant;
import org.pdu.people.PersonId;

/**
 * Somebody else's use of a person's data.
 *
 * @param reason as the one who looked wrote it; empty where none was asked for
 */
public record Look(PersonId by, Kind kind, String reason, Instant at) {
  /** What was done. */
  public enum Kind {
    LOOKED("looked at your record"),
    EXPORTED("made a copy of your data, to answer you"),
    LEAVE("began or stopped your leaving, as you had asked");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** For the person whose data it is. */
    public String words() {
      return words;
    }
  }
}
