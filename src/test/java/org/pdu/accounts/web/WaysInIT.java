package org.pdu.accounts.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.Letterbox;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.Uptakes;
import org.pdu.platform.Visitor;

/** Nobody gets in, or further in, than a letter or a lead says. */
class WaysInIT {
  private static final PduServer SERVER = PduServer.shared();
  private final Letterbox box = new Letterbox(SERVER);

  @BeforeEach
  void forget() {
    box.forget();
  }

  @Test
  void aLinkWorksOnceAlsoWhenTwoPressAtOnce() throws Exception {
    var email = box.invite(Demo.LEAD, "Twice Pressed");
    var link = box.link(email);
    Callable<HttpResponse<String>> press = () -> Doors.accept(link, Map.of());
    try (var threads = Executors.newFixedThreadPool(4)) {
      int in = 0;
      for (var each : threads.invokeAll(List.of(press, press, press, press))) {
        in += each.get().statusCode() == 302 ? 1 : 0;
      }
      assertEquals(1, in);
    }
    assertEquals(1, Rows.count(SERVER, "people.person", "email = ?", email));
    assertEquals(404, Visitor.nobody(SERVER).get(link).statusCode());
    assertEquals(404, Doors.accept(link, Map.of()).statusCode());
  }

  @Test
  void lookingAtALinkDoesNotUseItUp() {
    var link = box.link(box.invite(Demo.LEAD, "Looked at"));
    for (int i = 0; i < 3; i++) {
      assertEquals(200, Visitor.nobody(SERVER).get(link).statusCode());
    }
    assertEquals(302, Doors.accept(link, Map.of()).statusCode());
  }

  @Test
  void anEndedLinkIsWorthNothing() throws SQLException {
    var email = box.invite(Demo.LEAD, "Too Late");
    var link = box.link(email);
    Doors.run("update accounts.one_time_link set expires_at = now() where email = '" + email + "'");
    assertEquals(404, Visitor.nobody(SERVER).get(link).statusCode());
    assertEquals(404, Doors.accept(link, Map.of()).statusCode());
    assertEquals(0, Rows.count(SERVER, "people.person", "email = ?", email));
  }

  @Test
  void aLinkOfAnotherKindOpensNothing() {
    var token = Doors.token(box.link(box.invite(Demo.LEAD, "Other Door")));
    for (var path : List.of("/forgotten/", "/join/", "/new-address/", "/old-address/")) {
      assertEquals(404, Visitor.nobody(SERVER).get(path + token).statusCode(), path);
    }
    var asking = Doors.token(box.link(box.ask("Other Door", "far.example")));
    assertEquals(404, Visitor.nobody(SERVER).get("/invited/" + asking).statusCode());
    assertEquals(404, Visitor.nobody(SERVER).get("/forgotten/" + asking).statusCode());
    var tried =
        Visitor.nobody(SERVER)
            .form("/forgotten/" + token, "choosing", "go", Map.of("password", Doors.GOOD));
    assertEquals(404, tried.statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "0", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "';--", "%00"})
  void aGuessedLinkIsWorthNothing(String guess) {
    var path =
        "/invited/" + java.net.URLEncoder.encode(guess, java.nio.charset.StandardCharsets.UTF_8);
    int status = Visitor.nobody(SERVER).get(path).statusCode();
    assertTrue(status == 404 || status == 400, "status " + status);
  }

  @Test
  void takenBackMeansTheLinkEndsAndSendingAgainEndsTheOldOne() {
    var email = box.invite(Demo.LEAD, "Again and Back");
    var first = box.link(email);
    var id = Doors.id(email);
    var lead = Visitor.of(SERVER, Demo.LEAD.email());
    var page = "/invitations/" + id;
    assertEquals(302, lead.form(page, "tend", "again", Map.of()).statusCode());
    var second = box.link(email);
    assertNotEquals(first, second);
    assertEquals(404, Visitor.nobody(SERVER).get(first).statusCode());
    assertEquals(200, Visitor.nobody(SERVER).get(second).statusCode());
    assertEquals(302, lead.form(page, "tend", "revoke", Map.of()).statusCode());
    assertEquals(404, Doors.accept(second, Map.of()).statusCode());
    assertEquals(
        204,
        Doors.program(Demo.LEAD).json("/api/invitations/" + id + "/revoke", "{}").statusCode());
  }

  @Test
  void whatAnInviteeClaimsBesidesIsNotHeard() {
    var email = box.invite(Demo.LEAD, "Claims Much");
    var other = Uptakes.place(SERVER, Demo.LEAD2, "organisation");
    var claims =
        Map.of(
            "role",
            "ADMINISTRATOR",
            "roles",
            "LEAD",
            "organisation",
            other,
            "service",
            Uptakes.place(SERVER, Demo.LEAD2, "service"),
            "email",
            "somebody-else@test.example",
            "person",
            UUID.randomUUID().toString());
    assertEquals(302, Doors.accept(box.link(email), claims).statusCode());
    var me = Visitor.withToken(SERVER, Account.token(SERVER, email, Account.Kind.API));
    var account = JsonPath.from(me.get("/api/me").body());
    assertEquals(email, account.getString("email"));
    assertEquals("[learner]", account.getString("roles.role"));
    assertEquals(0, account.getList("affiliations").size());
  }

  @Test
  void nobodyInvitesIntoAnothersOrganisationOrService() {
    var other = Uptakes.place(SERVER, Demo.LEAD2, "organisation");
    var theirs = Uptakes.place(SERVER, Demo.LEAD2, "service");
    var role = Doors.jobRole();
    var lead = Doors.program(Demo.LEAD);
    assertEquals(403, Doors.invite(lead, Map.of("organisation", other)).statusCode());
    assertEquals(
        422,
        Doors.invite(lead, Map.of("service", theirs, "jobRole", role)).statusCode(),
        "a service");
    assertEquals(422, Doors.invite(lead, Map.of("service", theirs)).statusCode());
    assertEquals(422, Doors.invite(lead, Map.of("jobRole", role)).statusCode());
    assertEquals(403, Doors.invite(Doors.program(Demo.LEARNER), Map.of()).statusCode());
    assertEquals(
        201, Doors.invite(Doors.program(Demo.PDU), Map.of("organisation", other)).statusCode());
    var own = Doors.id(box.invite(Demo.LEAD, "Not Yours"));
    var stranger = Visitor.of(SERVER, Demo.LEAD2.email());
    assertEquals(404, stranger.get("/invitations/" + own).statusCode());
    assertEquals(
        404, stranger.form("/invitations/" + own, "tend", "revoke", Map.of()).statusCode());
    var page =
        stranger.form(
            "/invitations/new",
            "invite",
            "go",
            Doors.fields(
                Map.of(
                    "organisation",
                    Uptakes.place(SERVER, Demo.LEAD, "organisation"),
                    "name",
                    "X",
                    "email",
                    "x@test.example")));
    assertEquals(403, page.statusCode());
  }

  @Test
  void nobodyDecidesAnothersRequests() {
    var email = box.ask("Waits Here", "far.example");
    assertEquals(302, Doors.confirm(box.link(email)).statusCode());
    var id = Doors.column("accounts.join_request", "cast(id as text)", email);
    var path = "/invitations/requests/" + id;
    var stranger = Visitor.of(SERVER, Demo.LEAD2.email());
    assertEquals(404, stranger.get(path).statusCode());
    assertEquals(404, stranger.form(path, "approving", "approve", Map.of()).statusCode());
    assertEquals(
        404, stranger.form(path, "declining", "decline", Map.of("reason", "x")).statusCode());
    assertEquals(0, Rows.count(SERVER, "people.person", "email = ?", email));
    var lead = Visitor.of(SERVER, Demo.LEAD.email());
    assertEquals(422, lead.form(path, "declining", "decline", Map.of("reason", "")).statusCode());
    assertEquals(
        302, lead.form(path, "declining", "decline", Map.of("reason", "Who?")).statusCode());
    assertEquals(404, lead.form(path, "approving", "approve", Map.of()).statusCode());
    assertEquals(0, Rows.count(SERVER, "people.person", "email = ?", email));
    assertEquals(
        0,
        Rows.count(
            SERVER, "accounts.join_request", "email = ? and password_hash is not null", email));
    assertTrue(Visitor.nobody(SERVER).get("/post?to=" + email).body().contains("Who?"));
  }
}
