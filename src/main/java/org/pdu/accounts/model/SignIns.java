package org.pdu.accounts.model;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pdu.people.PersonId;

/** Sign-ins that hold, by the hash of their token. */
public interface SignIns {
  /**
   * A sign-in to be kept.
   *
   * @param scopes what a program may do with it; a browser may do all
   */
  record NewSignIn(
      byte[] tokenHash,
      PersonId person,
      Kind kind,
      String label,
      Caller from,
      Set<ApiScope> scopes,
      Instant createdAt,
      Instant expiresAt) {

    /** One that may do all, from where is not known. */
    public NewSignIn(
        byte[] tokenHash,
        PersonId person,
        Kind kind,
        String label,
        Instant createdAt,
        Instant expiresAt) {
      this(
          tokenHash,
          person,
          kind,
          label,
          Caller.UNKNOWN,
          EnumSet.of(ApiScope.ALL),
          createdAt,
          expiresAt);
    }
  }

  /**
   * Whose sign-in it is.
   *
   * @param id the sign-in's name, which is no secret
   * @param secondFactor whether the person has an app or a passkey set up
   */
  record Recognised(
      UUID id, PersonId person, Kind kind, Set<ApiScope> scopes, boolean secondFactor) {}

  /** A sign-in as its owner sees it. */
  record Listed(
      UUID id,
      Kind kind,
      String label,
      String program,
      String network,
      Set<ApiScope> scopes,
      Instant createdAt,
      Instant lastUsedAt,
      Instant expiresAt) {}

  /** Where it is used. */
  enum Kind {
    BROWSER,
    API
  }

  void add(NewSignIn signIn);

  /** Whose it is, when the sign-in still holds; remembers the use about once a minute. */
  Optional<Recognised> recognise(byte[] tokenHash, Instant now);

  /**
   * Ends it; ending twice is no different.
   *
   * @return whose it was, when it was a program's that still held
   */
  Optional<PersonId> end(byte[] tokenHash, Instant now);

  /**
   * Ends one of the person's own.
   *
   * @return where it was used; empty when there is none that holds
   */
  Optional<Kind> end(PersonId person, UUID id, Instant now);

  /** When one of the person's own began; empty when there is none that has not ended. */
  Optional<Instant> began(PersonId person, UUID id);

  /** How many sign-ins of a person hold. */
  int holding(PersonId person, Instant now);

  /**
   * The person's sign-ins that hold, the newest first.
   *
   * @param kind only these; empty for all
   * @param after the last one of the page before
   */
  List<Listed> held(
      PersonId person, Optional<Kind> kind, Optional<UUID> after, int most, Instant now);

  /**
   * Ends all of a person's sign-ins.
   *
   * @return where those that still held were used
   */
  Set<Kind> endAll(PersonId person, Instant now);

  /**
   * Ends all but one of a person's sign-ins.
   *
   * @param kind only these; empty for all
   * @return where those that still held were used
   */
  Set<Kind> endOthers(PersonId person, UUID kept, Optional<Kind> kind, Instant now);
}
