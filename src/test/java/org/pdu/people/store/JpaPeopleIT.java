package org.pdu.people.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pdu.people.Grant;
import org.pdu.people.PersonId;
import org.pdu.people.Role;
import org.pdu.people.model.People;
import org.pdu.people.model.Person;
import org.pdu.people.model.SignIns;
import org.pdu.people.model.SignIns.Kind;
import org.pdu.people.model.SignIns.NewSignIn;
import org.pdu.people.model.SignIns.Recognised;
import org.pdu.people.model.Token;
import org.pdu.platform.InContainer;

class JpaPeopleIT extends InContainer {
  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);

  @Inject People people;
  @Inject SignIns signIns;

  @Test
  void aPersonIsFoundByAddressInAnyCase() throws Exception {
    var email = anAddress();
    var id = joined(email);
    var found = committed(() -> people.byEmail(email.toUpperCase(Locale.ROOT)));
    assertEquals(Optional.of(id), found.map(Person::id));
    assertEquals("A Person", committed(() -> people.byId(id)).orElseThrow().name());
  }

  @Test
  void anAddressIsTakenInAnyCase() throws Exception {
    var email = anAddress();
    joined(email);
    assertThrows(PersistenceException.class, () -> joined(email.toUpperCase(Locale.ROOT)));
  }

  @Test
  void aRoleGrantedTwiceIsHeldOnce() throws Exception {
    var id = joined(anAddress());
    for (int i = 0; i < 2; i++) {
      committed(() -> {
        people.grant(id, Role.ANALYST, Optional.empty());
        return null;
      });
    }
    var token = signedIn(id, NOW.plus(Duration.ofHours(1)));
    var who = recognise(token, NOW).orElseThrow();
    assertEquals(Set.of(new Grant(Role.ANALYST, Optional.empty())), who.grants());
    assertEquals(id, who.person());
    assertEquals(Kind.BROWSER, who.kind());
  }

  @Test
  void whoeverHasNoPasswordAdministersNothing() throws Exception {
    var id = joined(anAddress());
    committed(() -> {
      people.grant(id, Role.ADMINISTRATOR, Optional.empty());
      return null;
    });
    boolean before = committed(people::withoutAdministrator);
    committed(() -> {
      people.byId(id).orElseThrow().choosePassword("a hash");
      return null;
    });
    assertFalse(committed(people::withoutAdministrator));
    committed(() -> {
      people.byId(id).orElseThrow().choosePassword(null);
      return null;
    });
    assertEquals(before, committed(people::withoutAdministrator));
  }

  @Test
  void aSignInHoldsUntilItExpires() throws Exception {
    var expires = NOW.plus(Duration.ofHours(1));
    var token = signedIn(joined(anAddress()), expires);
    assertTrue(recognise(token, expires.minusMillis(1)).isPresent());
    assertTrue(recognise(token, expires).isEmpty());
  }

  @Test
  void aSignInThatWasEndedIsWorthNothing() throws Exception {
    var token = signedIn(joined(anAddress()), NOW.plus(Duration.ofHours(1)));
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
    signedIn(joined(anAddress()), NOW.plus(Duration.ofHours(1)));
    assertTrue(recognise(Token.random(), NOW).isEmpty());
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

  private PersonId joined(String email) throws Exception {
    return committed(() -> {
      var person = Person.joining(email, "A Person", false, NOW);
      people.add(person);
      return person.id();
    });
  }

  private static String anAddress() {
    return UUID.randomUUID() + "@test.example";
  }
}
