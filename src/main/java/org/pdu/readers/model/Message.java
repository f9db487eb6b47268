package org.pdu.readers.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.pdu.library.ResourceId;
import org.pdu.people.PersonId;
import org.pdu.people.Standing;

/**
 * Words of a reader about a resource, for whoever is behind it.
 *
 * @param number by which messages are paged
 * @param contributor who may read it once it is approved; empty where nobody with an account is
 *     behind the resource
 * @param difference for whom it made one; only of a practice change
 * @param on when it happened; only of a practice change
 * @param reason why it was declined, for the one who wrote it
 * @param standings where the reader worked that day; only of a practice change
 */
public record Message(
    UUID id,
    long number,
    Kind kind,
    PersonId by,
    ResourceId resource,
    Optional<PersonId> contributor,
    String words,
    Optional<Difference> difference,
    Optional<LocalDate> on,
    Instant at,
    State state,
    String reason,
    List<Standing> standings) {

  /** What it says. */
  public enum Kind {
    THANKS("thanks", 500),
    PRACTICE("practiceChange", 1_000);

    private final String code;
    private final int longest;

    Kind(String code, int longest) {
      this.code = code;
      this.longest = longest;
    }

    public String code() {
      return code;
    }

    /** In characters. */
    public int longest() {
      return longest;
    }
  }

  /** Where it stands. A step leads from waiting to any other, and from there to withdrawn. */
  public enum State {
    WAITING,
    APPROVED,
    DECLINED,
    WITHDRAWN;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** For whom a change made a difference. */
  public enum Difference {
    TEAM("team", "For my team"),
    PERSON("person", "For one person I work with"),
    SERVICE("service", "For my service"),
    NOBODY_YET("nobodyYet", "For nobody yet");

    private final String code;
    private final String words;

    Difference(String code, String words) {
      this.code = code;
      this.words = words;
    }

    public String code() {
      return code;
    }

    public String words() {
      return words;
    }

    public static Optional<Difference> of(String code) {
      return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
  }

  /** Whether that person may decide about it: neither who wrote it nor whom it is for. */
  public boolean mayBeReviewedBy(PersonId reviewer) {
    return !by.equals(reviewer) && !contributor.equals(Optional.of(reviewer));
  }

  /** Whether it may be approved or declined. */
  public boolean waits() {
    return state == State.WAITING;
  }
}
