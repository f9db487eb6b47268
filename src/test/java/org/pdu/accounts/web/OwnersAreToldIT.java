package org.pdu.accounts.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pdu.accounts.Somebody;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.Letterbox;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.Uptakes;
import org.pdu.platform.Visitor;

/** Whatever changes about how an account is opened, its owner has one letter about it. */
class OwnersAreToldIT {
  private static final PduServer SERVER = PduServer.shared();
  private static final Pattern CODE = Pattern.compile("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
  private static final Pattern MADE = Pattern.compile("id=\"new-token\">([^<]+)<");
  private final Somebody owner = Somebody.learning();
  private final Visitor visitor = owner.visitor();

  @BeforeEach
  void forget() {
    new Letterbox(SERVER).forget();
  }

  @Test
  void settingAnAppUpAndTurningItOffIsToldOnceEach() {
    owner.app(visitor);
    assertEquals(1, told("authenticator-set-up"));
    var fields = Map.of("off-password", PduServer.PASSWORD);
    for (int twice = 0; twice < 2; twice++) {
      visitor.form("/account/second-factor", "turning-off", "turn-off", fields);
    }
    assertEquals(1, told("authenticator-turned-off"));
  }

  @Test
  void newRecoveryCodesAndEachOneUsedAreToldWithoutTheCodes() {
    owner.app(visitor);
    var fields = Map.of("renew-password", PduServer.PASSWORD);
    var page = visitor.form("/account/second-factor", "renewing", "renew", fields).body();
    assertEquals(1, told("recovery-codes-made"));
    var shown = CODE.matcher(page).results().map(found -> found.group()).distinct().toList();
    Somebody.code(owner.ticket(), shown.getFirst());
    Somebody.code(owner.ticket(), shown.getFirst());
    assertEquals(1, told("recovery-code-used"));
    shown.forEach(code -> assertEquals(0, saying(code)));
  }

  @Test
  void aTokenMadeAndEndedIsToldOnceEachWithoutTheToken() {
    var fields =
        Map.of("label", "x", "days", "9", "scopes", List.of("all"), "proof", PduServer.PASSWORD);
    var made = MADE.matcher(visitor.form("/account/tokens", "making", "create", fields).body());
    assertTrue(made.find());
    assertEquals(1, told("token-made"));
    assertEquals(0, saying(made.group(1)));
    var program = Visitor.withToken(SERVER, made.group(1));
    var id = JsonPath.from(program.get("/api/tokens").body()).getString("items[0].id");
    for (int twice = 0; twice < 2; twice++) {
      visitor.form("/account/tokens", "list", "none", Map.of("end", id));
    }
    assertEquals(1, told("token-ended"));
    assertEquals(401, program.get("/api/me").statusCode());
  }

  @Test
  void aProgramThatSignsInAndOutIsToldOnceEach() {
    var body = "{\"email\":\"%s\",\"password\":\"%s\",\"label\":\"x\"}";
    var answer =
        Visitor.nobody(SERVER)
            .json("/api/tokens", body.formatted(owner.account().email(), PduServer.PASSWORD));
    assertEquals(201, answer.statusCode(), answer.body());
    assertEquals(1, told("token-made"));
    var program = Visitor.withToken(SERVER, JsonPath.from(answer.body()).getString("token"));
    assertEquals(204, program.send("DELETE", "/api/tokens/current", "", "").statusCode());
    assertEquals(401, program.send("DELETE", "/api/tokens/current", "", "").statusCode());
    assertEquals(1, told("token-ended"));
  }

  @Test
  void aRoleGivenAndEndedIsToldOnceEach() {
    var lead = Doors.program(Demo.LEAD);
    var where = Uptakes.place(SERVER, Demo.LEAD, "organisation");
    var path = "/api/people/" + owner.account().id() + "/roles";
    var body =
        "{\"role\":\"champion\",\"organisation\":\"%s\",\"reason\":\"asked to\",\"endsOn\":\"\"}";
    var given = lead.json(path, body.formatted(where));
    assertEquals(201, given.statusCode(), given.body());
    assertEquals(409, lead.json(path, body.formatted(where)).statusCode());
    assertEquals(1, told("role-granted"));
    var end = "/api/roles/" + JsonPath.from(given.body()).getString("id") + "/end";
    for (int twice = 0; twice < 2; twice++) {
      assertTrue(lead.json(end, "{\"reason\":\"moved on\"}").statusCode() < 300);
    }
    assertEquals(1, told("role-ended"));
  }

  @Test
  void aRequestToJoinIsToldToTheLeadsOfThatOrganisationOnce() {
    var box = new Letterbox(SERVER);
    var email = box.ask("Waits Patiently", "far.example");
    var link = box.link(email);
    assertEquals(302, Doors.confirm(link).statusCode());
    assertEquals(404, Doors.confirm(link).statusCode());
    var request = Doors.column("accounts.join_request", "cast(id as text)", email);
    var path = "/invitations/requests/" + request;
    assertEquals(1, leadingTo(path, Demo.LEAD.email()));
    assertEquals(0, leadingTo(path, Demo.LEAD2.email()));
  }

  @Test
  void aRequestForAnOrganisationIsToldToStaffOnce() {
    var name = "Org " + UUID.randomUUID();
    var fields =
        Map.of(
            "name",
            name,
            "sector",
            "housing",
            "area",
            "North",
            "who",
            "A Person",
            "email",
            "a@far.example");
    for (int twice = 0; twice < 2; twice++) {
      var answer = Visitor.nobody(SERVER).form("/organisation-request", "ask", "go", fields);
      assertEquals(302, answer.statusCode());
    }
    assertEquals(1, Rows.count(SERVER, "people.organisation_request", "name = ?", name));
    var id = requestCalled(name);
    assertEquals(1, leadingTo("/places/requests/" + id, Demo.PDU.email()));
  }

  @Test
  void aColleagueAskedToBeAChampionIsToldOnce() {
    var ada = Account.joining(SERVER, Demo.LEARNER, "Ada Asked");
    var lead = Visitor.of(SERVER, Demo.LEAD.email());
    var at = Uptakes.place(SERVER, Demo.LEARNER, "service");
    for (int twice = 0; twice < 2; twice++) {
      var fields = Map.of("service", at, "email", ada.email());
      assertEquals(302, lead.form("/champions/ask", "ask", "go", fields).statusCode());
    }
    assertEquals(
        1,
        Rows.count(
            SERVER,
            "post.letter",
            "address = ? and kind = 'accounts.champion-asked'",
            ada.email()));
  }

  private int told(String kind) {
    return Rows.count(
        SERVER,
        "post.letter",
        "address = ? and kind = ?",
        owner.account().email(),
        "accounts." + kind);
  }

  private int saying(String secret) {
    return Rows.count(SERVER, "post.letter", "words || link like ?", "%" + secret + "%");
  }

  private static int leadingTo(String link, String email) {
    return Rows.count(SERVER, "post.letter", "link = ? and address = ?", link, email);
  }

  private static String requestCalled(String name) {
    try (var database = SERVER.jdbc();
        var query =
            database.prepareStatement(
                "select cast(id as text) from people.organisation_request where name = ?")) {
      query.setString(1, name);
      try (var rows = query.executeQuery()) {
        assertTrue(rows.next());
        return rows.getString(1);
      }
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
