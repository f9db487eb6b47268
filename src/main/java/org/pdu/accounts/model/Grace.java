package org.pdu.accounts.model;

import java.time.Instant;
import java.util.Optional;
import org.pdu.people.PersonId;

/**
 * From when somebody's days count, in which a second factor may be set up, where they began anew.
 */
public interface Grace {
  /** They begin anew; nobody else may do the same for this person until the transaction ends. */
  void begin(PersonId person, Instant now);

  /** When they last began anew; empty when they never did. */
  Optional<Instant> began(PersonId person);
}
