package org.pdu.accounts.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pdu.accounts.model.PasswordHashes;
import org.pdu.accounts.model.SignIns;
import org.pdu.accounts.model.SignIns.Kind;
import org.pdu.accounts.model.SignIns.NewSignIn;
import org.pdu.accounts.model.SignIns.Recognised;
import org.pdu.accounts.model.Token;
import org.pdu.people.PersonId;
import org.pdu.platform.InContainer;

class JpaSignInsIT extends InContainer {
  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);

  @Inject SignIns signIns;
  @Inject PasswordHashes hashes;

  @Test
  void aSignInHoldsUntilItExpires() throws Exception {
    var expires = NOW.plus(Duration.ofHours(1));
    var person = new PersonId(UUID.randomUUID());
    var token = signedIn(person, expires);
    var found = recognise(token, expires.minusMillis(1));
    assertEquals(person, found.orElseThrow().person());
    assertEquals(Kind.BROWSER, found.get().kind());
    assertFalse(found.get().secondFactor());
    assertTrue(recognise(token, expires).isEmpty());
  }

  @Test
  void aSignInThatWasEndedIsWorthNothing() throws Exception {
    var token = signedIn(new PersonId(UUID.randomUUID()), NOW.plus(Duration.ofHours(1)));
    for (int i = 0; i < 2; i++) {
      committed(() -> {
        signIns.end(token.hash(), NOW);
        return null;
      });
    }
    assertTrue(recognise(token, NOW).isEmpty());
  }

  @Test
  void anotherTokenIsNobodys() throws Exception {
    signedIn(new PersonId(UUID.randomUUID()), NOW.plus(Duration.ofHours(1)));
    assertTrue(recognise(Token.random(), NOW).isEmpty());
  }

  @Test
  void aPasswordTakesThePlaceOfAnEarlierOneAndCanBeForgotten() throws Exception {
    var person = new PersonId(UUID.randomUUID());
    var other = new PersonId(UUID.randomUUID());
    committed(() -> {
      hashes.choose(person, "first");
      hashes.choose(person, "second");
      hashes.choose(other, "other");
      return null;
    });
    assertEquals(Optional.of("second"), committed(() -> hashes.of(person)));
    committed(() -> {
      hashes.forget(List.of(person));
      return null;
    });
    assertEquals(Optional.empty(), committed(() -> hashes.of(person)));
    assertEquals(Optional.of("other"), committed(() -> hashes.of(other)));
  }

  private Optional<Recognised> recognise(Token token, Instant when) throws Exception {
    return committed(() -> signIns.recognise(token.hash(), when));
  }

  private Token signedIn(PersonId id, Instant expires) throws Exception {
    var token = Token.random();
    return committed(() -> {
      signIns.add(new NewSignIn(token.hash(), id, Kind.BROWSER, "", NOW, expires));
      return token;
    });
  }
}
