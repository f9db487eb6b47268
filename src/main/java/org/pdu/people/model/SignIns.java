package org.pdu.people.model;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.pdu.people.Grant;
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

  /** Who stands behind a sign-in. */
  record Recognised(PersonId person, String name, Set<Grant> grants, Kind kind) {}

  /** Where it is used. */
  enum Kind {
    BROWSER,
    API
  }

  void add(NewSignIn signIn);

  /** Who it is, when the sign-in still holds; remembers the use about once a minute. */
  Optional<Recognised> recognise(byte[] tokenHash, Instant now);

  /** Ends it; ending twice is no different. */
  void end(byte[] tokenHash, Instant now);

  /** How many sign-ins of a person hold. */
  int holding(PersonId person, Instant now);

  /** Ends all of a person's sign-ins. */
  void endAll(PersonId person, Instant now);
}
