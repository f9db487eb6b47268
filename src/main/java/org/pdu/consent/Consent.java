package org.pdu.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.pdu.people.PersonId;

/**
 * What a contributor allows.
 *
 * @param contributor whose experience it is; empty for somebody without an account
 * @param called the name to be shown: their own, a pseudonym, or none
 * @param what of the person is in it
 * @param events which ones, where the use is events
 * @param until the last day; empty for no end
 * @param reviewOn the day on which the contributor wants to be asked again
 * @param conditions in the contributor's words; may be empty
 * @param credit how the contributor wants to be credited; may be empty
 * @param thanks fee and thanks, as agreed; may be empty
 * @param textVersion of the consent text that was read
 * @param evidence where the signed form or recording is kept; empty when given in person
 * @param onLeaving what is to happen if the contributor leaves the site
 * @param recordedBy who entered it: the contributor, when given in person
 */
public record Consent(
    WorkId work,
    Optional<PersonId> contributor,
    Whose whose,
    String called,
    Set<Likeness> what,
    Use use,
    String events,
    Optional<LocalDate> until,
    LocalDate reviewOn,
    String conditions,
    String credit,
    String thanks,
    int textVersion,
    Given given,
    String evidence,
    Leaving onLeaving,
    PersonId recordedBy,
    Instant at) {

  /** Under which name. */
  public enum Whose {
    NAMED,
    PSEUDONYM,
    ANONYMOUS
  }

  /** What of a person can be in a work. */
  public enum Likeness {
    TEXT,
    VOICE,
    FACE
  }

  /** How it was given. */
  public enum Given {
    IN_PERSON,
    RECORDED
  }

  /** What happens to the work when the contributor leaves the site for good. */
  public enum Leaving {
    WITHDRAW,
    KEEP
  }

  public Consent {
    what = Set.copyOf(what);
  }

  /** The name that readers see. */
  public String shownName() {
    return whose == Whose.ANONYMOUS ? "Somebody with lived experience" : called;
  }
}
