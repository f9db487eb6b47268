package org.pdu.accounts.usecase;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pdu.accounts.model.InvitationRule;
import org.pdu.people.CurrentPerson;
import org.pdu.people.PersonId;
import org.pdu.platform.problem.TooMany;

class InvitationLettersTest {
  private final InvitationLetters letters = new InvitationLetters();

  @BeforeEach
  void aLeadWhoMaySendFive() {
    letters.person = lead();
    letters.rule = new InvitationRule(5, 2);
    letters.tries = new InMemory.Counted();
    letters.clock = InMemory.clock();
  }

  @Test
  void oneHandSendsSoManyAndThenWaits() {
    for (int i = 0; i < 5; i++) {
      letters.count("person" + i + "@test.example");
    }
    var often = assertThrows(TooMany.class, () -> letters.count("one-more@test.example"));
    assertTrue(often.retryAfterSeconds() > 0);
    letters.person = lead();
    assertDoesNotThrow(() -> letters.count("one-more@test.example"), "another is not kept waiting");
  }

  @Test
  void oneAddressGetsFewWhoeverSendsThem() {
    letters.count("much@test.example");
    letters.person = lead();
    letters.count(" Much@Test.example ");
    letters.person = lead();
    assertThrows(TooMany.class, () -> letters.count("MUCH@test.example"));
  }

  private static CurrentPerson lead() {
    var person = new CurrentPerson();
    person.is(new PersonId(UUID.randomUUID()), "A Lead", Set.of());
    return person;
  }
}
