package org.pdu.accounts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.pdu.accounts.usecase.SignIn.Credentials;
import org.pdu.people.Registered;
import org.pdu.platform.problem.Unacceptable;

/** The second factor of a program, which sends it along with the password. */
@ApplicationScoped
class SecondStep {
  @Inject Factors factors;
  @Inject Codes codes;
  @Inject Door door;

  /**
   * @throws Unacceptable when a code is needed and was not sent
   */
  Entry ofProgram(Registered person, Credentials given) {
    boolean leftOut = given.code().isBlank();
    boolean needed = factors.has(person.id()) && !(leftOut && person.demo());
    if (needed && leftOut) {
      throw new Unacceptable(
          "code", "Send a code from your app, or a recovery code, beside the password.");
    }
    if (needed && !codes.fits(person.id(), given.code(), given.from().address())) {
      return new Entry.CodeRefused();
    }
    return door.open(person, given.kind(), given.from(), given.label());
  }
}
