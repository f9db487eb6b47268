package org.pdu.consent;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pdu.people.PersonId;

/** How contributors are looked after. */
public interface Care {
  /** What can be noted. */
  enum Kind {
    HOURS,
    PAYMENT,
    CHECK_IN,
    NO_CONTACT_AFTER
  }

  /**
   * Something noted.
   *
   * @param amount hours, or pounds
   * @param day on which it was or is to be; for no contact, the last day
   */
  record Note(
      Kind kind,
      Optional<BigDecimal> amount,
      LocalDate day,
      String notes,
      PersonId by,
      Instant at) {}

  /** Adds a note. */
  void note(WorkId work, Note note);

  /** All of a work, oldest first. */
  List<Note> of(WorkId work);

  /**
   * Has the contributor asked how they are a fortnight from now, unless that is planned already.
   */
  void planCheckIn(WorkId work, PersonId by);

  /** Whether the contributor of a work may still be written to. */
  boolean mayContact(WorkId work);
}
