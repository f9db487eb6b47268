package org.pdu.accounts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.pdu.accounts.model.SignIns;
import org.pdu.accounts.model.SignIns.Kind;
import org.pdu.accounts.model.SignIns.NewSignIn;
import org.pdu.accounts.model.Token;
import org.pdu.accounts.usecase.SignIn.SignedIn;
import org.pdu.people.PersonId;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.time.CityClock;

/** Lets somebody in whom a provider has vouched for: in a browser, for as long as anybody else. */
@ApplicationScoped
class Entrance {
  private static final Duration BROWSER = Duration.ofHours(12);

  @Inject SignIns signIns;
  @Inject AuditTrail audit;
  @Inject CityClock clock;

  SignedIn open(PersonId person) {
    var token = Token.random();
    var expires = clock.now().plus(BROWSER);
    signIns.add(new NewSignIn(token.hash(), person, Kind.BROWSER, "", clock.now(), expires));
    audit.record(person.value(), "people.signed-in", "BROWSER, by a provider");
    return new SignedIn(token, expires);
  }
}
