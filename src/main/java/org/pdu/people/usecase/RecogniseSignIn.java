package org.pdu.people.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import org.pdu.people.Allow;
import org.pdu.people.model.SignIns;
import org.pdu.people.model.SignIns.Recognised;
import org.pdu.people.model.Token;
import org.pdu.platform.UseCase;
import org.pdu.platform.time.CityClock;

/** Finds out who stands behind a token. */
@UseCase
@Allow(everyone = true)
public class RecogniseSignIn {
  @Inject SignIns signIns;
  @Inject CityClock clock;

  public Optional<Recognised> by(String token) {
    return signIns.recognise(Token.hash(token), clock.now());
  }
}
