package org.pdu.accounts.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import groovy.json.JsonOutput;
import io.restassured.path.json.JsonPath;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pdu.accounts.model.Token;
import org.pdu.people.model.DemoCity;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.Letterbox;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.Visitor;

/** What whoever steals, floods or adds to what is sent comes by: nothing. */
class AttacksIT {
  private static final PduServer SERVER = PduServer.shared();
  private final Letterbox box = new Letterbox(SERVER);
  private final Account owner = Account.joining(SERVER, Demo.LEARNER, "Rosa Unharmed");

  @BeforeEach
  void forget() {
    box.forget();
  }

  @Test
  void theHashOfATokenReadFromTheDatabaseOpensNothing() {
    for (var kind : List.of(Account.Kind.API, Account.Kind.BROWSER)) {
      var hash = Token.hash(Account.token(SERVER, owner.email(), kind));
      assertEquals(1, Rows.count(SERVER, "accounts.sign_in", "token_hash = ?", (Object) hash));
      for (var stolen :
          List.of(
              HexFormat.of().formatHex(hash),
              Base64.getEncoder().encodeToString(hash),
              Base64.getUrlEncoder().withoutPadding().encodeToString(hash))) {
        assertEquals(401, Visitor.withToken(SERVER, stolen).get("/api/me").statusCode());
        assertEquals(302, Visitor.withCookie(SERVER, stolen).get("/account").statusCode());
      }
    }
  }

  @Test
  void aTokenThatIsRevokedIsWorthNothingInTheNextMoment() {
    var program = Visitor.withToken(SERVER, owner.apiToken());
    var id = JsonPath.from(program.get("/api/tokens").body()).getString("items[0].id");
    assertEquals(204, program.send("DELETE", "/api/tokens/" + id, "", "").statusCode());
    assertEquals(401, program.get("/api/me").statusCode());
    assertEquals(401, program.send("DELETE", "/api/tokens/" + id, "", "").statusCode());
  }

  @Test
  void aProgramsTokenSentAsACookieIsNoWayRoundItsScopes() {
    var token = owner.apiToken();
    var fields = Map.of("label", "x", "days", "9", "scopes", "all", "proof", PduServer.PASSWORD);
    var asCookie = Visitor.withCookie(SERVER, token);
    var answer = asCookie.form("/account/tokens", "making", "create", fields);
    assertFalse(answer.body().contains("new-token"), answer.body());
  }

  @Test
  void nobodyMakesATokenForAnotherOrOneThatDoesMoreByAddingFields() {
    var sent = new HashMap<String, Object>();
    sent.put("email", owner.email());
    sent.put("password", PduServer.PASSWORD);
    sent.put("label", "test");
    more().forEach(sent::putIfAbsent);
    sent.put("expiresAt", "2999-01-01T00:00:00Z");
    var answer = Visitor.nobody(SERVER).json("/api/tokens", JsonOutput.toJson(sent));
    assertEquals(201, answer.statusCode(), answer.body());
    var made = JsonPath.from(answer.body());
    assertFalse(made.getString("expiresAt").startsWith("2999"));
    var me =
        JsonPath.from(Visitor.withToken(SERVER, made.getString("token")).get("/api/me").body());
    assertEquals(owner.id().toString(), me.getString("id"));
    assertEquals("[learner]", me.getString("roles.role"));
  }

  @Test
  void anInvitationHasNoMoreInItThanAnInvitationHas() {
    var more = more();
    more.put("state", "accepted");
    more.put("invitedBy", DemoCity.person(Demo.ADMIN.email()).toString());
    more.remove("organisation");
    more.remove("email");
    var sent = new HashMap<String, String>();
    more.forEach((name, value) -> sent.put(name, String.valueOf(value)));
    var answer = Doors.invite(Doors.program(Demo.LEAD), sent);
    assertEquals(201, answer.statusCode(), answer.body());
    var made = JsonPath.from(answer.body());
    assertNotEquals(String.valueOf(more.get("id")), made.getString("id"));
    assertEquals("open", made.getString("state"));
    var id = UUID.fromString(made.getString("id"));
    var by = DemoCity.person(Demo.LEAD.email()).value();
    assertEquals(1, Rows.count(SERVER, "accounts.invitation", "id = ? and invited_by = ?", id, by));
  }

  @Test
  void theFormsOfTheOwnAccountHearNothingOfAnother() {
    var email = Doors.acceptedAs("Keeps To Herself");
    var visitor = Visitor.of(SERVER, email);
    var fields = more();
    fields.put("presentPassword", Doors.GOOD);
    fields.put("password", "five brown otters");
    assertEquals(302, visitor.form("/account/password", "changing", "go", fields).statusCode());
    var admin = Doors.signIn(Demo.ADMIN.email(), PduServer.PASSWORD);
    assertEquals(302, admin.statusCode(), "another's password is as it was");
    assertEquals(302, Doors.signIn(email, "five brown otters").statusCode());
    var me = Visitor.withToken(SERVER, Account.token(SERVER, email, Account.Kind.API));
    assertEquals("[learner]", JsonPath.from(me.get("/api/me").body()).getString("roles.role"));
  }

  @Test
  void whoAsksToJoinDecidesNothing() {
    var email = "joins-" + UUID.randomUUID() + "@far.example";
    var fields = more();
    fields.put("name", "Joins Cleverly");
    fields.put("email", email);
    fields.put("organisation", org.pdu.platform.Uptakes.place(SERVER, Demo.LEAD, "organisation"));
    fields.put("decision", "APPROVED");
    fields.put("confirmed", "true");
    assertEquals(302, Visitor.nobody(SERVER).form("/join", "join", "go", fields).statusCode());
    assertEquals(0, Rows.count(SERVER, "people.person", "email = ?", email));
  }

  @Test
  void badTemperedRepeatsOfAnInvitationAreAnsweredKindly() {
    var email = box.invite(Demo.LEAD, "Much Invited");
    var page = "/invitations/" + Doors.id(email);
    var lead = Visitor.of(SERVER, Demo.LEAD.email());
    for (int again = 0; again < 2; again++) {
      assertEquals(302, lead.form(page, "tend", "again", Map.of()).statusCode());
    }
    int sent = box.letters(email);
    var often = lead.form(page, "tend", "again", Map.of());
    assertEquals(429, often.statusCode());
    assertTrue(often.headers().firstValue("Retry-After").isPresent());
    assertTrue(often.body().contains("look under junk"), often.body());
    var program = Doors.invite(Doors.program(Demo.PDU), Map.of("email", email));
    assertEquals(429, program.statusCode(), "nor by somebody else's hand");
    assertEquals(sent, box.letters(email));
  }

  @Test
  void asksToJoinAndForgottenPasswordsAreLettersTooAndFew() {
    var joins = UUID.randomUUID() + "@far.example";
    var forgets = UUID.randomUUID() + "@far.example";
    for (int time = 0; time < 3; time++) {
      assertEquals(302, Doors.join(joins).statusCode());
      assertEquals(302, Doors.forgot(forgets).statusCode());
    }
    for (var answer : List.of(Doors.join(joins), Doors.forgot(forgets))) {
      assertEquals(429, answer.statusCode());
      assertTrue(answer.headers().firstValue("Retry-After").isPresent());
    }
  }

  /** What nobody asked for. */
  private static Map<String, Object> more() {
    var other = DemoCity.person(Demo.ADMIN.email()).toString();
    var more = new HashMap<String, Object>();
    more.put("id", other);
    more.put("person", other);
    more.put("personId", other);
    more.put("role", "ADMINISTRATOR");
    more.put("roles", "ADMINISTRATOR");
    more.put("grants", "ADMINISTRATOR");
    more.put("demo", "true");
    more.put("scopes", "all");
    more.put("kind", "BROWSER");
    more.put("organisation", org.pdu.platform.Uptakes.place(SERVER, Demo.LEAD2, "organisation"));
    return more;
  }
}
