package org.pdu.accounts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.accounts.model.Passkeys;
import org.pdu.accounts.model.Passkeys.Passkey;

/** Keeps new passkeys. */
@ApplicationScoped
class PasskeyShelf {
  /** Nobody has more devices than this. */
  private static final int MOST = 20;

  @Inject Passkeys passkeys;
  @Inject NewFactor newFactor;

  /**
   * @param signIn the sign-in that stays
   * @return recovery codes to be shown; empty when it was not kept
   */
  Optional<List<String>> keep(Passkey passkey, UUID signIn) {
    boolean room = passkeys.of(passkey.person()).size() < MOST;
    return room && passkeys.add(passkey)
        ? Optional.of(newFactor.added(passkey.person(), signIn))
        : Optional.empty();
  }
}
