package org.pdu.accounts.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pdu.accounts.Somebody;
import org.pdu.people.model.DemoCity;
import org.pdu.platform.Demo;
import org.pdu.platform.Letterbox;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.Visitor;

/** Whoever lost phone and recovery codes gets in again, by an administrator's hand and no other. */
class LostSecondFactorIT {
  private static final PduServer SERVER = PduServer.shared();
  private static final String WHY = "spoke with them on the phone we know " + UUID.randomUUID();
  private final Somebody owner = Somebody.leading(30);
  private final UUID id = owner.account().id();
  private Visitor before;

  @BeforeEach
  void anAppThatIsLost() {
    new Letterbox(SERVER).forget();
    before = owner.visitor();
    owner.app(before);
  }

  @Test
  void anAdministratorTakesItOffAndAllThatRestedOnItEnds() {
    var program = Visitor.withToken(SERVER, owner.account().apiToken());
    assertEquals(200, program.get("/api/me").statusCode());
    var page = as(Demo.ADMIN).get(path(id)).body();
    assertTrue(page.contains("Take it off"), page);

    assertEquals(302, off(Demo.ADMIN, WHY, PduServer.PASSWORD).statusCode());

    assertEquals(302, before.get("/account").statusCode());
    assertEquals(401, program.get("/api/me").statusCode());
    assertEquals(0, Rows.count(SERVER, "accounts.authenticator", "person_id = ?", id));
    assertEquals(0, Rows.count(SERVER, "accounts.recovery_code", "person_id = ?", id));
    assertEquals(1, letters());
    assertEquals(
        1,
        Rows.count(
            SERVER,
            "platform.audit",
            "action = 'accounts.second-factor-taken-off' and about = ?"
                + " and id in (select audit_id from platform.audit_reason where words = ?)",
            id,
            WHY));
    var again = Visitor.withCookie(SERVER, Visitor.signInOf(owner.password()));
    var account = again.get("/account");
    assertEquals(200, account.statusCode(), "the days to set a new one up begin anew");
    assertTrue(account.body().contains("Please set up a second factor"), account.body());
  }

  @Test
  void doneTwiceItIsDoneOnce() {
    assertEquals(302, off(Demo.ADMIN, WHY, PduServer.PASSWORD).statusCode());
    var again = off(Demo.ADMIN, WHY, PduServer.PASSWORD);
    assertTrue(again.body().contains("There is nothing to take off"), again.body());
    assertEquals(1, letters());
  }

  @Test
  void nobodyElseCanWhateverTheyLead() {
    for (var who : new Demo[] {Demo.LEAD, Demo.LEAD2, Demo.PDU, Demo.LEARNER, Demo.ANALYST}) {
      assertEquals(403, as(who).get(path(id)).statusCode(), who.name());
      assertEquals(403, off(who, WHY, PduServer.PASSWORD).statusCode(), who.name());
    }
    assertEquals(302, Visitor.nobody(SERVER).get(path(id)).statusCode());
    untouched();
  }

  @Test
  void nobodyTakesOffTheirOwn() {
    var own = path(DemoCity.person(Demo.ADMIN.email()).value());
    assertEquals(403, as(Demo.ADMIN).get(own).statusCode());
    var fields = Map.of("reason", WHY, "password", PduServer.PASSWORD);
    assertEquals(403, as(Demo.ADMIN).form(own, "taking-off", "go", fields).statusCode());
  }

  @Test
  void itTakesAReasonAndTheAdministratorsOwnPassword() {
    var wrong = off(Demo.ADMIN, WHY, "not my password");
    assertEquals(422, wrong.statusCode());
    assertTrue(wrong.body().contains("Nothing was changed"));
    assertTrue(wrong.body().contains(WHY), "what was typed stays");
    var none = off(Demo.ADMIN, " ", PduServer.PASSWORD);
    assertEquals(422, none.statusCode());
    assertTrue(none.body().contains("Say why"));
    assertEquals(404, as(Demo.ADMIN).get(path(UUID.randomUUID())).statusCode());
    assertEquals(404, as(Demo.ADMIN).get("/admin/second-factor/x").statusCode());
    untouched();
  }

  private void untouched() {
    assertEquals(1, Rows.count(SERVER, "accounts.authenticator", "person_id = ?", id));
    assertEquals(200, before.get("/account").statusCode());
    assertEquals("", Visitor.signInOf(owner.password()), "the password alone opens nothing");
    assertFalse(letters() > 0);
  }

  private int letters() {
    var which = "address = ? and kind = 'accounts.second-factor-taken-off'";
    return Rows.count(SERVER, "post.letter", which, owner.account().email());
  }

  private HttpResponse<String> off(Demo who, String reason, String password) {
    var fields = Map.of("reason", reason, "password", password);
    return as(who).form(path(id), "taking-off", "go", fields);
  }

  private static String path(UUID who) {
    return "/admin/second-factor/" + who;
  }

  private static Visitor as(Demo who) {
    return Visitor.of(SERVER, who.email());
  }
}
