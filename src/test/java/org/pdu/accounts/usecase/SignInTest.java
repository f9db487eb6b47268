package org.pdu.accounts.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pdu.accounts.model.Passwords;
import org.pdu.accounts.model.SignIns.Kind;
import org.pdu.accounts.usecase.SignIn.Credentials;
import org.pdu.people.PersonId;
import org.pdu.people.Registered;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.problem.Unacceptable;

class SignInTest {
  private static final String HASH = Passwords.hash("a fine password");
  private final House house = new House();
  private final InMemory.Everybody people = house.people;
  private final InMemory.Hashes hashes = house.hashes;
  private final InMemory.Kept signIns = house.signIns;
  private final InMemory.Counted tries = house.tries;
  private final InMemory.Written audit = house.audit;
  private final SignIn signIn = house.signIn;

  @BeforeEach
  void somebodyHasAnAccount() {
    hashes.choose(registered("sam@test.example", true), HASH);
    registered("new@test.example", true);
    hashes.choose(registered("gone@test.example", false), HASH);
  }

  @Test
  void theRightPasswordOpensFromAnyCaseOfAddress() {
    var done = opened(browser(" SAM@test.example ", "a fine password"));
    assertEquals(InMemory.NOW.plus(Duration.ofHours(12)), done.expiresAt());
    assertEquals(1, signIns.all.size());
    assertFalse(signIns.all.getFirst().toString().contains(done.token().text()));
  }

  @Test
  void aTokenForAProgramHoldsNinetyDays() {
    var done =
        opened(
            new Credentials("sam@test.example", "a fine password", House.HERE, Kind.API, "me", ""));
    assertEquals(InMemory.NOW.plus(Duration.ofDays(90)), done.expiresAt());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sam@test.example",
        "nobody@test.example",
        "new@test.example",
        "gone@test.example",
        "';-- drop table people.person",
        "' or '1'='1"
      })
  void whateverIsWrongTheOutcomeIsTheSame(String email) {
    assertEquals(
        signIn.with(browser("nobody-at-all@test.example", "wrong")),
        signIn.with(browser(email, "' or '1'='1")));
    assertTrue(signIns.all.isEmpty());
    assertEquals(audit.lines.getFirst(), audit.lines.getLast());
  }

  @Test
  void afterEightFailuresTheAccountWaitsEvenWithTheRightPassword() {
    for (int i = 0; i < 8; i++) {
      signIn.with(browser("sam@test.example", "wrong"));
    }
    var right = browser("SAM@test.example", "a fine password");
    var often = assertThrows(TooMany.class, () -> signIn.with(right));
    assertEquals(600, often.retryAfterSeconds());
  }

  @Test
  void anAccountThatIsNotThereWaitsJustTheSame() {
    for (int i = 0; i < 8; i++) {
      signIn.with(browser("nobody@test.example", "wrong"));
    }
    assertThrows(TooMany.class, () -> signIn.with(browser("nobody@test.example", "wrong")));
  }

  @Test
  void anAddressThatTriesManyAccountsWaits() {
    for (int i = 0; i < 60; i++) {
      tries.take("address:192.0.2.1", 60, InMemory.NOW);
    }
    var right = browser("sam@test.example", "a fine password");
    assertThrows(TooMany.class, () -> signIn.with(right));
  }

  @Test
  void successForgetsTheAccountsFailures() {
    signIn.with(browser("sam@test.example", "wrong"));
    signIn.with(browser("sam@test.example", "a fine password"));
    assertEquals(Map.of("address:192.0.2.1", 1), tries.failures);
  }

  @Test
  void whatIsLeftEmptyIsNamedAndCountsAsNoTry() {
    var flawed =
        assertThrows(
            Unacceptable.class,
            () -> signIn.with(new Credentials("", "", House.HERE, Kind.API, "", "")));
    assertEquals(
        List.of("email", "password", "label"),
        flawed.flaws().stream().map(Unacceptable.Flaw::field).toList());
    assertTrue(tries.failures.isEmpty());
  }

  @Test
  void aZeroCharacterIsRefusedBeforeTheDatabaseSeesIt() {
    assertThrows(Unacceptable.class, () -> signIn.with(browser("a\0b@test.example", "x")));
    var label = new Credentials("a@test.example", "x", House.HERE, Kind.API, "a\0", "");
    assertThrows(Unacceptable.class, () -> signIn.with(label));
  }

  @Test
  void endlessTextIsRefused() {
    assertThrows(
        Unacceptable.class, () -> signIn.with(browser("sam@test.example", "x".repeat(1_001))));
  }

  @Test
  void whoHasLeftIsNotLetInWithTheRightPassword() {
    var gone = signIn.with(browser("gone@test.example", "a fine password"));
    assertEquals(signIn.with(browser("nobody-at-all@test.example", "wrong")), gone);
    assertTrue(signIns.all.isEmpty());
  }

  private PersonId registered(String email, boolean open) {
    var id = new PersonId(UUID.randomUUID());
    people.all.add(new Registered(id, email, "Sam", false, open, Set.of()));
    return id;
  }

  private Entry.SignedIn opened(Credentials given) {
    return assertInstanceOf(Entry.SignedIn.class, signIn.with(given));
  }

  private static Credentials browser(String email, String password) {
    return new Credentials(email, password, House.HERE, Kind.BROWSER, "", "");
  }
}
