package org.pdu.accounts.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pdu.accounts.model.SignIns.Kind;
import org.pdu.accounts.model.Totp;
import org.pdu.accounts.usecase.SignIn.Credentials;
import org.pdu.people.PersonId;
import org.pdu.platform.problem.TooMany;
import org.pdu.platform.problem.Unacceptable;

class SecondFactorTest {
  private static final String SAM = "sam@test.example";
  private final House house = new House();
  private PersonId sam;
  private byte[] app;

  @BeforeEach
  void samHasAnApp() {
    sam = house.person(SAM, false);
    app = house.app(sam);
  }

  @Test
  void afterThePasswordNobodyIsSignedInYet() {
    var ticket = ticket();
    assertTrue(house.signIns.all.isEmpty());
    assertTrue(house.finish.of(ticket).orElseThrow().app());
    assertFalse(house.finish.of(ticket).get().demo());
  }

  @Test
  void theCodeOpensAndTheTicketIsUsedUp() {
    var ticket = ticket();
    assertInstanceOf(Entry.SignedIn.class, code(ticket, house.shown(app)));
    house.time.by(Duration.ofMinutes(1));
    assertEquals(new Entry.Refused(), code(ticket, house.shown(app)));
    assertEquals(1, house.signIns.all.size());
  }

  @Test
  void aCodeSeenOverTheShoulderIsWorthNothing() {
    var seen = house.shown(app);
    assertInstanceOf(Entry.SignedIn.class, code(ticket(), seen));
    assertEquals(new Entry.CodeRefused(), code(ticket(), seen));
    house.time.by(Duration.ofSeconds(30));
    assertEquals(new Entry.CodeRefused(), code(ticket(), seen));
  }

  @Test
  void aTicketHoldsForTenMinutesAndFiveTries() {
    var late = ticket();
    house.time.by(Duration.ofMinutes(10));
    assertEquals(new Entry.Refused(), code(late, house.shown(app)));
    var guessed = ticket();
    for (int i = 0; i < 5; i++) {
      assertEquals(new Entry.CodeRefused(), code(guessed, "00000" + i));
    }
    assertEquals(new Entry.Refused(), code(guessed, house.shown(app)));
  }

  @Test
  void eightWrongCodesAndEveryTicketWaits() {
    for (int i = 0; i < 8; i++) {
      code(ticket(), "00000" + i);
    }
    var fresh = ticket();
    assertThrows(TooMany.class, () -> code(fresh, house.shown(app)));
  }

  @Test
  void anInventedTicketIsRefusedLikeAnEndedOne() {
    assertEquals(new Entry.Refused(), code("x", house.shown(app)));
    assertTrue(house.finish.of("x").isEmpty());
  }

  @Test
  void aRecoveryCodeWorksOnceHoweverItIsTyped() {
    var codes = house.factors.newCodes(sam);
    var typed = codes.getFirst().toUpperCase(java.util.Locale.ROOT).replace("-", " ");
    assertInstanceOf(Entry.SignedIn.class, code(ticket(), typed));
    assertEquals(new Entry.CodeRefused(), code(ticket(), codes.getFirst()));
    assertInstanceOf(Entry.SignedIn.class, code(ticket(), codes.getLast()));
    assertEquals(8, house.recovery.left(sam));
  }

  @Test
  void newRecoveryCodesTakeThePlaceOfAllEarlierOnes() {
    var old = house.factors.newCodes(sam);
    house.factors.newCodes(sam);
    assertEquals(new Entry.CodeRefused(), code(ticket(), old.getFirst()));
    assertEquals(10, house.recovery.left(sam));
  }

  @Test
  void anotherPersonsCodesAreNone() {
    var other = house.person("other@test.example", false);
    var theirs = house.app(other);
    var codes = house.factors.newCodes(other);
    assertEquals(new Entry.CodeRefused(), code(ticket(), house.shown(theirs)));
    assertEquals(new Entry.CodeRefused(), code(ticket(), codes.getFirst()));
  }

  @Test
  void onlyDemoAccountsMayLeaveItOut() {
    assertEquals(new Entry.Refused(), house.finish.skip(ticket(), House.HERE));
    house.app(house.person("demo@test.example", true));
    var ticket = ticket("demo@test.example");
    assertInstanceOf(Entry.SignedIn.class, house.finish.skip(ticket, House.HERE));
  }

  @Test
  void aProgramSendsTheCodeAlong() {
    assertThrows(Unacceptable.class, () -> program(SAM, ""));
    assertEquals(new Entry.CodeRefused(), program(SAM, "000000"));
    assertInstanceOf(Entry.SignedIn.class, program(SAM, house.shown(app)));
    assertEquals(new Entry.CodeRefused(), program(SAM, house.shown(app)));
    house.app(house.person("demo@test.example", true));
    assertInstanceOf(Entry.SignedIn.class, program("demo@test.example", ""));
  }

  @Test
  void anAppCountsOnceAFirstCodeHasCome() {
    var new1 = house.person("new@test.example", false);
    var key = Totp.newKey();
    house.apps.begin(new1, house.vault.seal(key, Totp.purpose(new1)), house.clock.now());
    assertFalse(house.factors.has(new1));
    assertTrue(house.firstCode.confirm(new1, "000000", UUID.randomUUID(), "::1").isEmpty());
    var codes = house.firstCode.confirm(new1, house.shown(key), UUID.randomUUID(), "::1");
    assertEquals(10, codes.orElseThrow().stream().distinct().count());
    assertTrue(house.factors.has(new1));
    assertTrue(house.firstCode.confirm(new1, house.shown(key), UUID.randomUUID(), "::1").isEmpty());
  }

  @Test
  void noSecretIsWrittenIntoTheTrail() {
    var codes = house.factors.newCodes(sam);
    code(ticket(), house.shown(app));
    code(ticket(), codes.getFirst());
    var trail = String.join("\n", house.audit.lines);
    assertFalse(trail.contains(codes.getFirst()) || trail.contains(house.shown(app)), trail);
    assertTrue(trail.contains("accounts.recovery-code-used"), trail);
  }

  private Entry code(String ticket, String code) {
    return house.finish.withCode(ticket, code, House.HERE);
  }

  private String ticket() {
    return ticket(SAM);
  }

  private String ticket(String email) {
    var given = new Credentials(email, House.PASSWORD, House.HERE, Kind.BROWSER, "", "");
    return assertInstanceOf(Entry.CodeNeeded.class, house.signIn.with(given)).ticket().text();
  }

  private Entry program(String email, String code) {
    return house.signIn.with(
        new Credentials(email, House.PASSWORD, House.HERE, Kind.API, "test", code));
  }
}
