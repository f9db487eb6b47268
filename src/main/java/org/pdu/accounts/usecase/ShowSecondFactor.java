package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.accounts.model.Authenticators;
import org.pdu.accounts.model.Authenticators.Authenticator;
import org.pdu.accounts.model.Passkeys;
import org.pdu.accounts.model.RecoveryCodes;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;

/** Shows people what keeps their own account safe besides the password. */
@UseCase
@Allow(Role.LEARNER)
public class ShowSecondFactor {
  @Inject CurrentPerson person;
  @Inject Authenticators authenticators;
  @Inject Passkeys passkeys;
  @Inject RecoveryCodes recovery;
  @Inject OwnProof proof;

  /**
   * What there is.
   *
   * @param appSince since when an app is set up; empty for none
   * @param codesLeft how many recovery codes were not used
   * @param byPassword whether changes ask for the password; for a code otherwise
   * @param way what adding something asks for
   */
  public record Own(
      Optional<Instant> appSince,
      List<Key> passkeys,
      int codesLeft,
      boolean byPassword,
      Proof.Way way) {
    /** Whether anything is set up. */
    public boolean any() {
      return appSince.isPresent() || !passkeys.isEmpty();
    }
  }

  /** A passkey, as its owner knows it. */
  public record Key(UUID id, String name, Instant addedAt, Optional<Instant> lastUsedAt) {}

  /** The own means. */
  public Own own() {
    return new Own(
        authenticators.of(person.id()).flatMap(Authenticator::confirmedAt),
        passkeys.of(person.id()).stream()
            .map(key -> new Key(key.id(), key.name(), key.addedAt(), key.lastUsedAt()))
            .toList(),
        recovery.left(person.id()),
        proof.byPassword(person.id()),
        proof.way(person.id()));
  }
}
