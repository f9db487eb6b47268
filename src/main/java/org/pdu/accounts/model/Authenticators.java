package org.pdu.accounts.model;

import java.time.Instant;
import java.util.Optional;
import org.pdu.people.PersonId;

/** The authenticator app of everybody who has set one up; its key is sealed. */
public interface Authenticators {
  /**
   * An app.
   *
   * @param confirmedAt when a first code showed that it works; empty while it is being set up
   * @param lastStep the last step of which a code was accepted
   */
  record Authenticator(
      byte[] sealedKey, Instant begunAt, Optional<Instant> confirmedAt, long lastStep) {}

  Optional<Authenticator> of(PersonId person);

  /** The same, while nobody else may look until this transaction ends: guesses come one by one. */
  Optional<Authenticator> alone(PersonId person);

  /** Begins anew; does nothing when one is confirmed. */
  void begin(PersonId person, byte[] sealedKey, Instant now);

  /** From now on it counts. */
  void confirm(PersonId person, Instant now);

  /**
   * Uses up a step.
   *
   * @return false when that or a later one was used before
   */
  boolean spend(PersonId person, long step);

  void remove(PersonId person);
}
