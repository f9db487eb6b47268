package org.pdu.accounts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.pdu.accounts.model.Authenticators;
import org.pdu.accounts.model.Authenticators.Authenticator;
import org.pdu.accounts.model.RecoveryCodes;
import org.pdu.accounts.model.Totp;
import org.pdu.accounts.model.Vault;
import org.pdu.people.PersonId;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.time.CityClock;

/** Checks codes from an app and recovery codes; guesses at one person's come one by one. */
@ApplicationScoped
class Codes {
  @Inject Authenticators authenticators;
  @Inject RecoveryCodes recovery;
  @Inject Vault vault;
  @Inject Throttle throttle;
  @Inject Diary diary;
  @Inject CityClock clock;

  /**
   * Whether the code is the person's; it is used up if so, and the failure is counted if not.
   *
   * @throws TooMany after too many failures
   */
  boolean fits(PersonId person, String code, String address) {
    var app = authenticators.alone(person).filter(one -> one.confirmedAt().isPresent());
    var account = "code:" + person;
    throttle.waitIfNeeded(account, address);
    boolean fits = app.filter(one -> fitsApp(person, one, code)).isPresent();
    if (!fits && recovery.spend(person, RecoveryCodes.hash(person, code), clock.now())) {
      diary.tell(person, News.CODE_USED, person.toString());
      fits = true;
    }
    if (fits) {
      throttle.passed(account, address);
    } else {
      diary.note(person, "accounts.code-refused", person.toString());
    }
    return fits;
  }

  /** Whether the code is of the app's present step, which is used up if so. */
  boolean fitsApp(PersonId person, Authenticator app, String code) {
    var step =
        vault
            .open(app.sealedKey(), Totp.purpose(person))
            .map(key -> Totp.stepOf(key, code, clock.now(), app.lastStep()));
    return step.isPresent()
        && step.get().isPresent()
        && authenticators.spend(person, step.get().getAsLong());
  }
}
