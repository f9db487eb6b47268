package org.pdu.accounts.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import groovy.json.JsonOutput;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Demo;
import org.pdu.platform.Letterbox;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.Visitor;

/** Whoever asked for an organisation leads it; nobody else comes to lead by an invitation. */
class LeadsByInvitationIT {
  private static final PduServer SERVER = PduServer.shared();
  private static final String LEADS =
      "role = 'LEAD' and revoked_at is null and person_id = (select id from people.person where"
          + " email = ?)";

  private final Letterbox box = new Letterbox(SERVER);
  private final String email = "asker-" + UUID.randomUUID() + "@test.example";
  private final String name = "Alder Lane " + UUID.randomUUID();

  @BeforeEach
  void forget() {
    box.forget();
  }

  @Test
  void whoeverAskedForAnOrganisationThatIsOpenedIsInvitedToLeadIt() {
    decide("accept");
    var link = box.link(email);
    assertTrue(Visitor.nobody(SERVER).get(link).body().contains("Lead for training"));
    assertEquals(302, Doors.accept(link, Map.of()).statusCode());
    assertEquals(1, Rows.count(SERVER, "people.role_grant", LEADS, email));
    assertEquals(404, Doors.accept(link, Map.of()).statusCode(), "a second time");
    assertEquals(1, Rows.count(SERVER, "people.role_grant", LEADS, email));
  }

  @Test
  void acceptingTwiceSendsOneLetter() {
    var page = decide("accept");
    Visitor.of(SERVER, Demo.PDU.email())
        .form(page, "decide", "accept", Map.of("reason", "known to us"));
    assertEquals(1, box.letters(email));
  }

  @Test
  void whoeverIsDeclinedIsToldWhyAndInvitedToNothing() {
    decide("decline");
    assertEquals(1, box.letters(email));
    assertTrue(Visitor.nobody(SERVER).get("/post?to=" + email).body().contains("known to us"));
    assertEquals(0, Rows.count(SERVER, "accounts.invitation", "email = ?", email));
  }

  @Test
  void aLeadMayAskAColleagueToLeadTheOwnOrganisationAndNoOther() {
    var invited = invited(Demo.LEAD, Map.of());
    assertEquals(201, invited.statusCode(), invited.body());
    assertTrue(JsonPath.from(invited.body()).getBoolean("leads"));
    Doors.accept(box.link(email), Map.of());
    assertEquals(1, Rows.count(SERVER, "people.role_grant", LEADS, email));
    var other = JsonPath.from(invited.body()).getString("organisation");
    assertEquals(403, invited(Demo.LEAD2, Map.of("organisation", other)).statusCode());
    assertEquals(403, invited(Demo.LEARNER, Map.of("organisation", other)).statusCode());
  }

  @Test
  void whoMayNoLongerAskSomebodyToLeadHasAskedInVain() throws Exception {
    assertEquals(201, invited(Demo.LEAD, Map.of()).statusCode());
    Doors.run(
        "update accounts.invitation set invited_by = (select id from people.person where email"
            + " = '"
            + Demo.LEARNER.email()
            + "') where email = '"
            + email
            + "'");
    assertEquals(302, Doors.accept(box.link(email), Map.of()).statusCode(), "still let in");
    assertEquals(0, Rows.count(SERVER, "people.role_grant", LEADS, email));
  }

  @Test
  void whoIsInvitedToLearnDoesNotLeadWhateverTheyClaim() {
    var invited = invited(Demo.LEAD, Map.of("leads", false));
    assertFalse(JsonPath.from(invited.body()).getBoolean("leads"));
    Doors.accept(box.link(email), Map.of("leads", "on", "role", "LEAD"));
    assertEquals(0, Rows.count(SERVER, "people.role_grant", LEADS, email));
  }

  private java.net.http.HttpResponse<String> invited(Demo by, Map<String, Object> more) {
    var all = new LinkedHashMap<String, Object>();
    all.putAll(Map.of("email", email, "name", "Una Leadwell", "leads", true));
    all.putAll(more);
    return Doors.program(by).json("/api/invitations", JsonOutput.toJson(all));
  }

  /** Somebody asks, PDU staff decide; the page where they did. */
  private String decide(String how) {
    var asked =
        Map.of(
            "name",
            name,
            "sector",
            "housing",
            "area",
            "Citywide",
            "who",
            "Una Leadwell",
            "email",
            email);
    assertEquals(
        302, Visitor.nobody(SERVER).form("/organisation-request", "ask", "go", asked).statusCode());
    var page = "/places/requests/" + request();
    var staff = Visitor.of(SERVER, Demo.PDU.email());
    var decided = staff.form(page, "decide", how, Map.of("reason", "known to us"));
    assertEquals(302, decided.statusCode(), decided.body());
    return page;
  }

  private String request() {
    return Doors.column("people.organisation_request", "cast(id as text)", email);
  }
}
