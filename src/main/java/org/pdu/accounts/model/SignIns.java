package org.pdu.accounts.model;

import java.time.Instant;
import java.util.Optional;
import org.pdu.people.PersonId;

/** Sign-ins that hold, by the hash of their token. */
public interface SignIns {
  /** A sign-in to be kept. */
  record NewSignIn(
      byte[] tokenHash,
      PersonId person,
      Kind kind,
      String label,
      Instant createdAt,
      Instant expiresAt) {}

  /** Whose sign-in it is. */
  record Recognised(PersonId person, Kind kind) {}

  /** Where it is used. */
  enum Kind {
    BROWSER,
    API
  }

  void add(NewSignIn signIn);

  /** Whose it is, when the sign-in still holds; remembers the use about once a minute. */
  Optional<Recognised> recognise(byte[] tokenHash, Instant now);

  /** Ends it; ending twice is no different. */
  void end(byte[] tokenHash, Instant now);

  /** How many sign-ins of a person hold. */
  int holding(PersonId person, Instant now);

  /** Ends all of a person's sign-ins. */
  void endAll(PersonId person, Instant now);
}
