package org.pdu.consent.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pdu.consent.Consent;
import org.pdu.consent.ConsentEnded;
import org.pdu.consent.Dispute;
import org.pdu.consent.WorkId;
import org.pdu.people.PersonId;

/** All consents, endings, approvals and disputes. */
public interface ConsentBook {
  void add(Consent consent);

  /** All of a work, newest first. */
  List<Consent> all(WorkId work);

  List<WorkId> by(PersonId contributor);

  /** Whether it had not ended before. */
  boolean end(ConsentEnded ended, Optional<PersonId> by);

  Optional<ConsentEnded> ended(WorkId work);

  void approve(WorkId work, int edition, PersonId by, String evidence);

  boolean approved(WorkId work, int edition);

  /** Whether there was none open. */
  boolean open(Dispute dispute);

  void settle(WorkId work, boolean contributor);

  Optional<Dispute> disputed(WorkId work);

  /** Works whose last day is before this one, and that have not ended. */
  List<WorkId> runOut(LocalDate today, int most);

  /**
   * The last consents of works that nobody was reminded of yet: those that end, and those to be
   * reviewed, on or before a day.
   */
  List<Consent> dueBy(LocalDate ends, LocalDate reviewed, int most);

  /** Whether it was not reminded of that before. */
  boolean remind(WorkId work, String what, LocalDate day);
}
