package org.pdu.accounts.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.Letterbox;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.Visitor;

/**
 * Passwords and addresses change by their owner's hand alone, and nobody learns who has an account.
 */
class OwnKeysIT {
  private static final PduServer SERVER = PduServer.shared();
  private final Letterbox box = new Letterbox(SERVER);

  @BeforeEach
  void forget() {
    box.forget();
  }

  @Test
  void whoAsksHearsTheSameWhetherTheAddressIsKnownOrNot() {
    var known = Doors.acceptedAs("Known Already");
    var unknown = UUID.randomUUID() + "@far.example";
    int before = box.letters(known);
    assertEquals(Doors.said(Doors.join(known), known), Doors.said(Doors.join(unknown), unknown));
    assertEquals(
        Doors.said(Doors.forgot(known), known), Doors.said(Doors.forgot(unknown), unknown));
    assertEquals(before + 2, box.letters(known), "an owner hears of both");
    assertEquals(1, box.letters(unknown), "nobody is asked to confirm; none to reset");
    for (int i = 0; i < 2; i++) {
      Doors.forgot(known);
      Doors.forgot(unknown);
    }
    assertEquals(429, Doors.forgot(known).statusCode());
    assertEquals(
        Doors.said(Doors.forgot(known), known), Doors.said(Doors.forgot(unknown), unknown));
  }

  @Test
  void anUnknownAddressTakesAsLongAsAKnownOne() {
    var known = new ArrayList<Long>();
    var unknown = new ArrayList<Long>();
    for (int round = 0; round < 11; round++) {
      box.forget();
      known.add(took(Demo.EXPERT.email()));
      unknown.add(took(UUID.randomUUID() + "@far.example"));
    }
    double ratio = median(known) / median(unknown);
    assertTrue(ratio > 0.4 && ratio < 2.5, "known " + known + ", unknown " + unknown);
  }

  private static long took(String email) {
    long begun = System.nanoTime();
    assertEquals(302, Doors.forgot(email).statusCode());
    return System.nanoTime() - begun;
  }

  private static double median(List<Long> all) {
    return all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow();
  }

  @Test
  void aResetEndsEverySignInAndItsOwnLink() {
    var email = Doors.acceptedAs("Forgets Things");
    var browser = Account.token(SERVER, email, Account.Kind.BROWSER);
    assertEquals(200, Visitor.withCookie(SERVER, browser).get("/account").statusCode());
    Doors.forgot(email);
    var link = box.link(email);
    assertTrue(link.startsWith("/forgotten/"), link);
    for (var bad :
        List.of("", "short", "passwordpassword", email, "Forgets Things", "x".repeat(1001))) {
      var answer = Visitor.nobody(SERVER).form(link, "choosing", "go", Map.of("password", bad));
      assertEquals(422, answer.statusCode(), bad);
    }
    var done =
        Visitor.nobody(SERVER).form(link, "choosing", "go", Map.of("password", Doors.GOOD + "!"));
    assertEquals(302, done.statusCode());
    assertEquals(302, Visitor.withCookie(SERVER, browser).get("/account").statusCode());
    assertEquals(404, Visitor.nobody(SERVER).get(link).statusCode());
    assertEquals(422, Doors.signIn(email, Doors.GOOD).statusCode());
    assertEquals(302, Doors.signIn(email, Doors.GOOD + "!").statusCode());
  }

  @Test
  void changingThePasswordAsksForThePresentOneAndEndsOtherSignIns() {
    var email = Doors.acceptedAs("Changes Things");
    var here = Visitor.withCookie(SERVER, Account.token(SERVER, email, Account.Kind.BROWSER));
    var there = Visitor.withCookie(SERVER, Account.token(SERVER, email, Account.Kind.BROWSER));
    var wrong = Map.of("presentPassword", "not this one at all", "password", "five brown otters");
    assertEquals(422, here.form("/account/password", "changing", "go", wrong).statusCode());
    var right = Map.of("presentPassword", Doors.GOOD, "password", "five brown otters");
    var done = here.form("/account/password", "changing", "go", right);
    assertEquals(302, done.statusCode());
    assertEquals(302, there.get("/account").statusCode());
    assertEquals(302, here.get("/account").statusCode(), "the old sign-in is another one now");
    var anew = Visitor.withCookie(SERVER, Visitor.signInOf(done));
    assertEquals(200, anew.get("/account").statusCode());
  }

  @Test
  void anAddressMovesOnceConfirmedAndTheOldOneCanBringItBack() {
    var email = Doors.acceptedAs("Moves House");
    var next = "next-" + email;
    var here = Visitor.withCookie(SERVER, Account.token(SERVER, email, Account.Kind.BROWSER));
    var asked = Map.of("email", next, "password", Doors.GOOD);
    assertEquals(302, here.form("/account/email", "moving", "go", asked).statusCode());
    assertEquals(1, Rows.count(SERVER, "people.person", "email = ?", email), "nothing moved yet");
    var link = box.link(next);
    assertEquals(302, Visitor.nobody(SERVER).form(link, "address", "yes", Map.of()).statusCode());
    assertEquals(1, Rows.count(SERVER, "people.person", "email = ?", next));
    var back = box.link(email);
    assertTrue(back.startsWith("/old-address/"), back);
    assertEquals(404, Visitor.nobody(SERVER).get(back.replace("/old-", "/new-")).statusCode());
    assertEquals(302, Visitor.nobody(SERVER).form(back, "address", "yes", Map.of()).statusCode());
    assertEquals(1, Rows.count(SERVER, "people.person", "email = ?", email));
    assertEquals(302, here.get("/account").statusCode(), "every sign-in has ended");
    assertEquals(404, Visitor.nobody(SERVER).get(back).statusCode());
  }

  @Test
  void lettersOfWhoeverHoldsARoleAreReadByNobodyElse() {
    for (var owner : List.of(Demo.ADMIN, Demo.LEAD, Demo.LEARNER)) {
      Doors.forgot(owner.email());
      assertEquals("", box.link(owner.email()), owner.name());
      assertEquals("", box.link(Visitor.of(SERVER, Demo.PDU.email()), owner.email()));
      var own = box.link(Visitor.of(SERVER, owner.email()), owner.email());
      assertTrue(own.startsWith("/forgotten/"), own);
      box.forget();
    }
  }
}
