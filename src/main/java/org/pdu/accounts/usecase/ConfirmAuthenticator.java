package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.TooMany;

/**
 * An authenticator app counts from now on, once its first code has come and a proof that it is
 * really them. Browsers that were signed in by the password alone are signed out, all but this one.
 */
@UseCase
@Allow(Role.LEARNER)
public class ConfirmAuthenticator {
  @Inject CurrentPerson person;
  @Inject OwnProof own;
  @Inject FirstCode firstCode;

  /**
   * @throws TooMany after too many failures
   */
  public Added with(String code, Proof proof) {
    if (!own.toAdd(person.id(), proof)) {
      return new Added.NoProof();
    }
    return firstCode
        .confirm(person.id(), code, proof.signIn(), proof.address())
        .<Added>map(Added.Done::new)
        .orElseGet(Added.Unfit::new);
  }
}
