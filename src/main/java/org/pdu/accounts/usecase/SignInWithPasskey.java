package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.util.List;
import org.pdu.accounts.model.Caller;
import org.pdu.accounts.model.SignIns.Kind;
import org.pdu.people.Allow;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.platform.UseCase;
import org.pdu.platform.audit.AuditTrail;
import org.pdu.platform.problem.TooMany;

/**
 * Signs a person in by a passkey alone: having the device and unlocking it are two factors already.
 */
@UseCase
@Allow(everyone = true)
public class SignInWithPasskey {
  private static final String PURPOSE = "sign-in";

  @Inject PasskeyProofs proofs;
  @Inject Register register;
  @Inject Throttle throttle;
  @Inject Door door;
  @Inject AuditTrail audit;

  /** What to ask the browser, in JSON. */
  public String options() {
    return proofs.toUse(PURPOSE, List.of());
  }

  /**
   * @param json what the browser brings
   * @throws TooMany after too many failures from one address
   */
  public Entry with(String json, Caller from) {
    var account = "passkey:" + from.address();
    throttle.waitIfNeeded(account, from.address());
    var person =
        proofs
            .used(PURPOSE, json)
            .flatMap(passkey -> register.byId(passkey.person()))
            .filter(Registered::open);
    if (person.isEmpty()) {
      audit.record(null, "people.sign-in-refused", "a passkey");
      return new Entry.Refused();
    }
    throttle.passed(account, from.address());
    return door.open(person.get(), Kind.BROWSER, from, "");
  }
}
