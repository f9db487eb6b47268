package org.pdu.people.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pdu.people.Grant;
import org.pdu.people.PersonId;
import org.pdu.people.Register;
import org.pdu.people.Role;
import org.pdu.people.model.People;
import org.pdu.people.model.Person;
import org.pdu.platform.InContainer;
import org.pdu.platform.problem.Conflict;

class JpaPeopleIT extends InContainer {
  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);

  @Inject People people;
  @Inject Register register;

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
    var who = committed(() -> register.byId(id)).orElseThrow();
    assertEquals(Set.of(new Grant(Role.ANALYST, Optional.empty())), who.grants());
    assertTrue(who.open());
    assertTrue(committed(() -> register.holding(Role.ANALYST)).contains(id));
  }

  @Test
  void whoeverIsRegisteredIsFoundByAddressInAnyCase() throws Exception {
    var email = anAddress();
    var id = joined(email);
    var found = committed(() -> register.byEmail(email.toUpperCase(Locale.ROOT))).orElseThrow();
    assertEquals(id, found.id());
    assertEquals(Set.of(), found.grants());
    assertEquals(Optional.empty(), committed(() -> register.byEmail(anAddress())));
  }

  @Test
  void nobodyJoinsOrMovesToAnAddressThatIsTaken() throws Exception {
    var email = anAddress();
    joined(email);
    var shouted = email.toUpperCase(Locale.ROOT);
    assertThrows(Conflict.class, () -> committed(() -> register.join(shouted, "Another")));
    var other = committed(() -> register.join(anAddress(), " Another "));
    assertEquals("Another", committed(() -> register.byId(other)).orElseThrow().name());
    assertThrows(
        Conflict.class,
        () ->
            committed(() -> {
              register.move(other, shouted);
              return null;
            }));
    var free = anAddress();
    committed(() -> {
      register.move(other, free);
      register.move(other, free.toUpperCase(Locale.ROOT));
      return null;
    });
    assertEquals(other, committed(() -> register.byEmail(free)).orElseThrow().id());
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
