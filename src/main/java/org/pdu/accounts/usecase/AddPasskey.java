package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.problem.Unacceptable;

/** Adds a passkey to the own account. */
@UseCase
@Allow(Role.LEARNER)
public class AddPasskey {
  @Inject CurrentPerson person;
  @Inject Register register;
  @Inject PasskeyProofs proofs;
  @Inject PasskeyShelf shelf;
  @Inject OwnProof own;
  @Inject Diary diary;

  /** What to ask the browser, in JSON. */
  public String options() {
    return proofs.toMake(self());
  }

  /**
   * Other browsers than this one are signed out.
   *
   * @param json what the browser brings
   * @param name what the person calls it: 1 to 60 characters
   * @throws Unacceptable when the name can't be taken
   * @throws TooMany after too many failures
   */
  public Added with(String json, String name, Proof proof) {
    var called = GivenName.of(name);
    if (!own.toAdd(person.id(), proof)) {
      return new Added.NoProof();
    }
    var codes =
        proofs
            .made(self(), json)
            .flatMap(made -> shelf.keep(person.id(), made, called, proof.signIn()));
    codes.ifPresent(shown -> diary.tell(person.id(), News.PASSKEY_ADDED, called));
    return codes.<Added>map(Added.Done::new).orElseGet(Added.Unfit::new);
  }

  private Registered self() {
    return register.byId(person.id()).orElseThrow(() -> new NotFound("No such account."));
  }
}
