package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.pdu.accounts.model.Passkeys;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.problem.Unacceptable;

/** Renames or removes one of the own passkeys. */
@UseCase
@Allow(Role.LEARNER)
public class ChangePasskey {
  @Inject CurrentPerson person;
  @Inject Passkeys passkeys;
  @Inject Factors factors;
  @Inject OwnProof proof;
  @Inject Diary diary;

  /**
   * @throws NotFound when it is not the person's
   * @throws Unacceptable when the name can't be taken
   */
  public void rename(UUID id, String name) {
    var called = GivenName.of(name);
    if (!passkeys.rename(person.id(), id, called)) {
      throw new NotFound("There is no such passkey.");
    }
    diary.note(person.id(), "accounts.passkey-renamed", id.toString());
  }

  /**
   * @param proven the password, or a code for those who have none
   * @return false when that does not fit
   * @throws NotFound when it is not the person's
   * @throws TooMany after too many failures
   */
  public boolean remove(UUID id, String proven, String address) {
    if (passkeys.of(person.id()).stream().noneMatch(key -> key.id().equals(id))) {
      throw new NotFound("There is no such passkey.");
    }
    if (!proof.fits(person.id(), proven, address)) {
      return false;
    }
    if (passkeys.remove(person.id(), id)) { // somebody may have been quicker in another window
      factors.tidy(person.id());
      diary.tell(person.id(), News.PASSKEY_REMOVED, id.toString());
    }
    return true;
  }
}
