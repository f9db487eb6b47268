package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.accounts.model.PasskeyCheck.Made;
import org.pdu.accounts.model.Passkeys.Passkey;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Register;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;
import org.pdu.platform.time.CityClock;

/** Adds a passkey to the own account. */
@UseCase
@Allow(Role.LEARNER)
public class AddPasskey {
  @Inject CurrentPerson person;
  @Inject Register register;
  @Inject PasskeyProofs proofs;
  @Inject PasskeyShelf shelf;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  /** What to ask the browser, in JSON. */
  public String options() {
    return proofs.toMake(
        register.byId(person.id()).orElseThrow(() -> new NotFound("No such account.")));
  }

  /**
   * @param json what the browser brings
   * @param name what the person calls it: 1 to 60 characters
   * @param kept this sign-in; other browsers are signed out
   * @return recovery codes to be shown once, none when there are some already; empty when the
   *     passkey is not right or known already
   * @throws Unacceptable when the name can't be taken
   */
  public Optional<List<String>> with(String json, String name, UUID kept) {
    var called = GivenName.of(name);
    var self = register.byId(person.id()).orElseThrow(() -> new NotFound("No such account."));
    return proofs
        .made(self, json)
        .flatMap(made -> shelf.keep(passkey(made, called), kept))
        .map(codes -> {
          audit.record(person.id().value(), "accounts.passkey-added", called);
          return codes;
        });
  }

  private Passkey passkey(Made made, String name) {
    return new Passkey(
        UUID.randomUUID(),
        person.id(),
        made.credentialId(),
        made.credential(),
        made.signCount(),
        name,
        clock.now(),
        Optional.empty());
  }
}
