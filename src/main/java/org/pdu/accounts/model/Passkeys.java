package org.pdu.accounts.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.PersonId;

/** The passkeys of everybody who has some: public keys, of which the private half never leaves. */
public interface Passkeys {
  /**
   * A passkey.
   *
   * @param credentialId what the device calls it
   * @param credential its public key, in the form that {@link PasskeyCheck} reads
   * @param signCount how often the device says it was used; 0 when the device does not count
   */
  record Passkey(
      UUID id,
      PersonId person,
      byte[] credentialId,
      byte[] credential,
      long signCount,
      String name,
      Instant addedAt,
      Optional<Instant> lastUsedAt) {}

  /**
   * @return false when the device's passkey is known already
   */
  boolean add(Passkey passkey);

  /** Those of a person, the oldest first. */
  List<Passkey> of(PersonId person);

  Optional<Passkey> byCredential(byte[] credentialId);

  void used(UUID id, long signCount, Instant now);

  /**
   * @return false when it is not the person's
   */
  boolean rename(PersonId person, UUID id, String name);

  /**
   * @return false when it is not the person's
   */
  boolean remove(PersonId person, UUID id);

  void removeAll(PersonId person);

  /**
   * Uses a challenge up, on whatever node.
   *
   * @return false when it was used before
   */
  boolean spend(byte[] challengeHash, Instant expiresAt, Instant now);
}
