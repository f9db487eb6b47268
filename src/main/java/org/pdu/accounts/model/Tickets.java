package org.pdu.accounts.model;

import java.time.Instant;
import java.util.Optional;
import org.pdu.people.PersonId;

/** Whose password fitted and whose second factor is awaited; nobody is signed in by it. */
public interface Tickets {
  void add(byte[] hash, PersonId person, Instant expiresAt);

  /** Whose it is while it holds. */
  Optional<PersonId> holder(byte[] hash, Instant now);

  /** Counts a try that did not fit; after {@code most} the ticket is worth nothing. */
  void wrong(byte[] hash, int most, Instant now);

  /**
   * Uses it up.
   *
   * @return false when somebody has used it meanwhile
   */
  boolean end(byte[] hash, Instant now);
}
