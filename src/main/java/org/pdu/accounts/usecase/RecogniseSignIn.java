package org.pdu.accounts.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import org.pdu.accounts.model.SignIns;
import org.pdu.accounts.model.SignIns.Kind;
import org.pdu.accounts.model.Token;
import org.pdu.people.Allow;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.platform.UseCase;
import org.pdu.platform.time.CityClock;

/** Finds out who stands behind a token. */
@UseCase
@Allow(everyone = true)
public class RecogniseSignIn {
  @Inject SignIns signIns;
  @Inject Register register;
  @Inject CityClock clock;

  /** Who it is, and where the sign-in is used. */
  public record Known(Registered person, Kind kind) {}

  public Optional<Known> by(String token) {
    return signIns
        .recognise(Token.hash(token), clock.now())
        .flatMap(found ->
            register
                .byId(found.person())
                .filter(Registered::open)
                .map(person -> new Known(person, found.kind())));
  }
}
