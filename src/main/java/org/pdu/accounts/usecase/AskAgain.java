package org.pdu.accounts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Locale;
import org.pdu.accounts.Recheck;
import org.pdu.accounts.model.AccountKept;
import org.pdu.accounts.model.PasswordHashes;
import org.pdu.accounts.model.Passwords;
import org.pdu.accounts.model.SignIns;
import org.pdu.accounts.model.Token;
import org.pdu.accounts.model.Tries;
import org.pdu.people.PersonId;
import org.pdu.people.Register;
import org.pdu.platform.time.CityClock;

/** Tells others whether somebody who is signed in is really who they are. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AskAgain implements Recheck {
  private static final int MOST = 8;
  private static final Duration FRESH = Duration.ofMinutes(10);

  @Inject PasswordHashes hashes;
  @Inject AccountKept kept;
  @Inject SignIns signIns;
  @Inject Tries tries;
  @Inject Register register;
  @Inject CityClock clock;

  @Override
  public boolean hasPassword(PersonId person) {
    return hashes.of(person).isPresent();
  }

  @Override
  public Answer password(PersonId person, String password) {
    var email = register.byId(person).orElseThrow().email();
    var key = "account:" + email.strip().toLowerCase(Locale.ROOT);
    if (tries.take(key, MOST, clock.now()) > 0) {
      return Answer.TOO_OFTEN;
    }
    if (password.length() > 1_000 || !Passwords.fits(password, hashes.of(person))) {
      return Answer.WRONG;
    }
    tries.forget(key);
    return Answer.RIGHT;
  }

  @Override
  public boolean fresh(PersonId person, String token) {
    return kept.began(person, Token.hash(token))
        .map(at -> at.isAfter(clock.now().minus(FRESH)))
        .orElse(false);
  }

  @Override
  public void signOut(PersonId person) {
    signIns.endAll(person, clock.now());
  }
}
