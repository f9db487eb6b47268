package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.pdu.accounts.model.Authenticators;
import org.pdu.accounts.model.Authenticators.Authenticator;
import org.pdu.people.Allow;
import org.pdu.people.CurrentPerson;
import org.pdu.people.Role;
import org.pdu.platform.UseCase;
import org.pdu.platform.problem.TooMany;

/** Turns the own app off or makes new recovery codes, for whoever knows the password as well. */
@UseCase
@Allow(Role.LEARNER)
public class ChangeSecondFactor {
  @Inject CurrentPerson person;
  @Inject Authenticators authenticators;
  @Inject Factors factors;
  @Inject OwnProof proof;
  @Inject Diary diary;

  /**
   * Forgets the app.
   *
   * @param proven the password, or a code for those who have none
   * @return false when that does not fit
   * @throws TooMany after too many failures
   */
  public boolean turnOffApp(String proven, String address) {
    if (!proof.fits(person.id(), proven, address)) {
      return false;
    }
    boolean on = authenticators.alone(person.id()).flatMap(Authenticator::confirmedAt).isPresent();
    authenticators.remove(person.id());
    factors.tidy(person.id());
    if (on) { // turned off twice is no different
      diary.tell(person.id(), News.APP_OFF, person.id().toString());
    }
    return true;
  }

  /**
   * Makes new recovery codes, in place of all earlier ones.
   *
   * @param proven the password, or a code for those who have none
   * @return the codes, to be shown once; empty when the password does not fit
   * @throws TooMany after too many failures
   */
  public Optional<List<String>> newCodes(String proven, String address) {
    if (!factors.has(person.id()) || !proof.fits(person.id(), proven, address)) {
      return Optional.empty();
    }
    diary.tell(person.id(), News.CODES_MADE, person.id().toString());
    return Optional.of(factors.newCodes(person.id()));
  }
}
