package org.pdu.accounts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.accounts.model.PasskeyCheck.Made;
import org.pdu.accounts.model.Passkeys;
import org.pdu.accounts.model.Passkeys.Passkey;
import org.pdu.people.PersonId;
import org.pdu.platform.time.CityClock;

/** Keeps new passkeys. */
@ApplicationScoped
class PasskeyShelf {
  /** Nobody has more devices than this. */
  private static final int MOST = 20;

  @Inject Passkeys passkeys;
  @Inject NewFactor newFactor;
  @Inject CityClock clock;

  /**
   * @param signIn the sign-in that stays
   * @return recovery codes to be shown; empty when it was not kept
   */
  Optional<List<String>> keep(PersonId person, Made made, String name, UUID signIn) {
    boolean room = passkeys.of(person).size() < MOST;
    return room && passkeys.add(passkey(person, made, name))
        ? Optional.of(newFactor.added(person, signIn))
        : Optional.empty();
  }

  private Passkey passkey(PersonId person, Made made, String name) {
    return new Passkey(
        UUID.randomUUID(),
        person,
        made.credentialId(),
        made.credential(),
        made.signCount(),
        name,
        clock.now(),
        Optional.empty());
  }
}
