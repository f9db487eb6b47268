package org.pdu.accounts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.pdu.accounts.model.Passkeys;
import org.pdu.accounts.model.Passkeys.Passkey;
import org.pdu.people.PersonId;

/** By what means a person can show the second factor. */
@ApplicationScoped
class SecondFactorMeans {
  @Inject Factors factors;
  @Inject Passkeys passkeys;
  @Inject PasskeyProofs proofs;

  boolean app(PersonId person) {
    return factors.hasApp(person);
  }

  /** What to ask the person's passkeys; empty when there are none. */
  Optional<String> passkeys(PersonId person, String purpose) {
    var own = passkeys.of(person);
    return own.isEmpty() ? Optional.empty() : Optional.of(proofs.toUse(purpose, own));
  }

  /** Whose passkey answered. */
  Optional<PersonId> provedBy(String purpose, String json) {
    return proofs.used(purpose, json).map(Passkey::person);
  }
}
