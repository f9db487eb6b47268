package org.pdu.consent;

import java.util.List;
import java.util.Optional;
import org.pdu.people.PersonId;

/**
 * The book of consents. Whoever asks has checked who may, and holds the work, so that one at a time
 * decides about it; what is asked twice is done once. All writing is in the caller's transaction.
 */
public interface Consents {
  /** What is allowed at this moment. */
  Permission permission(WorkId work);

  /** The consent that counts; empty where none was given. */
  Optional<Consent> of(WorkId work);

  /** All that were given, newest first. */
  List<Consent> history(WorkId work);

  /** Works of a contributor, newest first. */
  List<WorkId> contributed(PersonId contributor);

  /**
   * Takes a consent down, from now on.
   *
   * @throws org.pdu.platform.problem.Unacceptable when something of it can't be
   * @throws org.pdu.platform.problem.Gone when it was ended
   */
  void give(Consent consent);

  /**
   * Ends it for good. Nothing happens where it has ended.
   *
   * @param by who took it back
   */
  void withdraw(WorkId work, PersonId by);

  /** Why it ended, if it did. */
  Optional<ConsentEnded> ended(WorkId work);

  /** The contributor has seen that edition as it will be shown, and said yes. */
  void approve(WorkId work, int edition, PersonId by, String evidence);

  boolean approved(WorkId work, int edition);

  /** Opens a dispute; where one is open, nothing happens. */
  void dispute(WorkId work, PersonId by, String words);

  /** One side says that it is settled; once both do, it is over. */
  void settle(WorkId work, boolean contributor);

  /** The dispute that is open. */
  Optional<Dispute> disputed(WorkId work);

  /** The text to read before sharing. */
  ConsentText text();
}
