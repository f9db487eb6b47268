package org.pdu.accounts.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pdu.accounts.Somebody;
import org.pdu.accounts.model.Totp;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.Visitor;

/** Between the password and the second factor nobody is signed in, whatever is tried. */
class SecondStepIT {
  private static final PduServer SERVER = PduServer.shared();
  private static final Pattern CODE = Pattern.compile("[a-z2-9]{4}(-[a-z2-9]{4}){3}");

  @Test
  void thePasswordAloneOpensNothing() {
    var somebody = Somebody.learning();
    somebody.app(somebody.visitor());
    var answer = somebody.password();
    assertEquals("", Visitor.signInOf(answer));
    assertTrue(answer.headers().firstValue("Location").orElse("").contains("/sign-in/code"));
    var ticket = somebody.ticket();
    assertEquals(302, Visitor.withCookie(SERVER, ticket).get("/account").statusCode());
    assertEquals(401, Visitor.withToken(SERVER, ticket).get("/api/me").statusCode());
  }

  @Test
  void theCodeOpensOnceAndWithANewSignIn() {
    var somebody = Somebody.learning();
    var key = somebody.app(somebody.visitor());
    var code = Totp.code(key, Instant.now());
    var ticket = somebody.ticket();
    var first = Visitor.signInOf(Somebody.code(ticket, code));
    assertFalse(first.isEmpty());
    assertNotEquals(ticket, first);
    assertEquals(200, Visitor.withCookie(SERVER, first).get("/account").statusCode());
    assertEquals("", Visitor.signInOf(Somebody.code(ticket, code)), "the ticket is used up");
    assertEquals("", Visitor.signInOf(Somebody.code(somebody.ticket(), code)), "so is the code");
  }

  @Test
  void aSignInThatSomebodyPlantedIsNeverTakenOver() {
    var somebody = Somebody.learning();
    var planted = "planted-by-somebody-else";
    var answer =
        Visitor.withCookie(SERVER, planted)
            .form(
                "/sign-in",
                "sign-in",
                "go",
                Map.of(
                    "email",
                    somebody.account().email(),
                    "password",
                    PduServer.PASSWORD,
                    "pdu-token",
                    org.pdu.platform.web.SignInCookie.antiForgery(planted)));
    assertNotEquals(planted, Visitor.signInOf(answer));
    assertEquals(302, Visitor.withCookie(SERVER, planted).get("/account").statusCode());
  }

  @Test
  void guessingCodesEndsTheTicketAndThenEverybodyWaits() {
    var somebody = Somebody.learning();
    var key = somebody.app(somebody.visitor());
    var ticket = somebody.ticket();
    for (int i = 0; i < 5; i++) {
      assertEquals("", Visitor.signInOf(Somebody.code(ticket, "00000" + i)));
    }
    assertEquals(302, Somebody.code(ticket, Totp.code(key, Instant.now())).statusCode());
    var next = somebody.ticket();
    for (int i = 0; i < 3; i++) {
      Somebody.code(next, "00000" + i);
    }
    var waits = Somebody.code(next, Totp.code(key, Instant.now()));
    assertEquals(429, waits.statusCode());
    assertTrue(waits.headers().firstValue("Retry-After").isPresent());
  }

  @Test
  void aRecoveryCodeIsShownOnceWorksOnceAndIsKeptAsAHash() {
    var somebody = Somebody.learning();
    var visitor = somebody.visitor();
    somebody.app(visitor);
    var fields = Map.of("renew-password", PduServer.PASSWORD);
    var page = visitor.form("/account/second-factor", "renewing", "renew", fields).body();
    var shown = CODE.matcher(page).results().map(found -> found.group()).distinct().toList();
    assertEquals(10, shown.size(), page);
    assertFalse(CODE.matcher(visitor.get("/account/second-factor").body()).find());
    assertFalse(Visitor.signInOf(Somebody.code(somebody.ticket(), shown.get(0))).isEmpty());
    assertEquals("", Visitor.signInOf(Somebody.code(somebody.ticket(), shown.get(0))));
    var left = "person_id = ? and used_at is null";
    assertEquals(9, Rows.count(SERVER, "accounts.recovery_code", left, somebody.account().id()));
    assertEquals(
        0,
        Rows.count(
            SERVER,
            "accounts.recovery_code",
            "encode(hash, 'escape') like ?",
            "%" + shown.get(1) + "%"));
  }

  @Test
  void aProgramNeedsTheCodeToo() {
    var somebody = Somebody.learning();
    var key = somebody.app(somebody.visitor());
    assertEquals(422, program(somebody, "").statusCode());
    assertEquals(401, program(somebody, "000000").statusCode());
    var code = Totp.code(key, Instant.now());
    assertEquals(201, program(somebody, code).statusCode());
    assertEquals(401, program(somebody, code).statusCode());
  }

  @Test
  void turningItOffNeedsThePassword() {
    var somebody = Somebody.learning();
    var visitor = somebody.visitor();
    somebody.app(visitor);
    assertEquals(422, turnOff(visitor, "wrong"));
    assertEquals(302, turnOff(visitor, PduServer.PASSWORD));
    assertFalse(Visitor.signInOf(somebody.password()).isEmpty());
  }

  @Test
  void settingItUpNeedsThePasswordToo() {
    var somebody = Somebody.learning();
    var visitor = somebody.visitor();
    for (var proof : new String[] {"", "wrong"}) {
      var key = somebody.begin(visitor);
      var fields = Map.of("code", Totp.code(key, Instant.now()), "proof", proof);
      var answer = visitor.form("/account/second-factor/app", "first", "confirm", fields);
      assertEquals(422, answer.statusCode());
      assertTrue(answer.body().contains("That is not your password"), answer.body());
    }
    assertFalse(Visitor.signInOf(somebody.password()).isEmpty(), "nothing was set up");
    somebody.app(visitor);
    assertEquals("", Visitor.signInOf(somebody.password()));
  }

  @Test
  void aBorrowedDeviceAddsNoPasskey() {
    var somebody = Somebody.learning();
    var fields = Map.of("name", "Mine", "credential", "{}", "proof", "wrong");
    var answer = somebody.visitor().form("/account/passkeys", "adding", "make", fields);
    assertEquals(422, answer.statusCode());
    assertTrue(answer.body().contains("That is not your password"), answer.body());
  }

  @Test
  void settingItUpSignsOtherBrowsersOut() {
    var somebody = Somebody.learning();
    var other = somebody.visitor();
    var visitor = somebody.visitor();
    somebody.app(visitor);
    assertEquals(302, other.get("/account").statusCode());
    assertEquals(200, visitor.get("/account").statusCode());
  }

  private static int turnOff(Visitor visitor, String password) {
    var fields = Map.of("off-password", password);
    return visitor.form("/account/second-factor", "turning-off", "turn-off", fields).statusCode();
  }

  private static java.net.http.HttpResponse<String> program(Somebody somebody, String code) {
    return Visitor.nobody(SERVER)
        .json(
            "/api/tokens",
            "{\"email\":\"%s\",\"password\":\"%s\",\"label\":\"test\",\"code\":\"%s\"}"
                .formatted(somebody.account().email(), PduServer.PASSWORD, code));
  }
}
