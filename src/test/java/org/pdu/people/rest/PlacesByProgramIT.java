package org.pdu.people.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import groovy.json.JsonOutput;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.Visitor;

/** What pages do with organisations, services, teams and requests, programs do too. */
class PlacesByProgramIT {
  private static final PduServer SERVER = PduServer.shared();
  private static final String DAY = LocalDate.now().minusDays(40).toString();
  private static final String LATER = LocalDate.now().minusDays(5).toString();

  @Test
  void sectorAndAreaChangeFromADayAndTheHistoryKeepsWhatWasSaid() {
    var at = "/api/organisations/" + organisation();
    var tag = pdu().get(at).headers().firstValue("ETag").orElseThrow();
    var body = body(Map.of("sector", "justice", "area", "Northside", "day", LATER, "reason", "r"));
    var first = pdu().with("If-Match", tag).json(at + "/describe", body);
    assertEquals(200, first.statusCode(), first.body());
    assertEquals(200, pdu().json(at + "/describe", body).statusCode(), "sent twice");
    var shown = JsonPath.from(pdu().get(at).body());
    assertEquals("justice", shown.getString("organisation.sector"));
    assertEquals("Northside", shown.getString("organisation.area"));
    var said = shown.getList("history.findAll { it.change == 'described' }");
    assertEquals(1, said.size());
    assertEquals("Housing, Citywide", shown.getString("history[0].was"));
    assertEquals("Criminal justice, Northside", shown.getString("history[0].became"));
    assertEquals(LATER, shown.getString("history[0].day"));
    var page =
        Visitor.of(SERVER, Demo.PDU.email()).get(at.replace("/api/organisations", "/places"));
    assertTrue(page.body().contains("before that Housing, Citywide"), page.body());
    var before = body(Map.of("area", "Southside", "day", DAY, "reason", "r"));
    assertEquals(422, pdu().json(at + "/describe", before).statusCode(), "before another change");
    var late = pdu().with("If-Match", tag).json(at + "/describe", body.replace("North", "South"));
    assertEquals(412, late.statusCode());
    var odd = pdu().json(at + "/describe", body(Map.of("sector", "magic")));
    var fields = JsonPath.from(odd.body()).getList("errors.field");
    assertTrue(fields.containsAll(List.of("sector", "area", "day", "reason")), odd.body());
  }

  @Test
  void aLeadSaysWhereTheOwnOrganisationWorksAndNotWhatItIsFor() {
    var all = program(Demo.LEAD2).get("/api/organisations").body();
    var slug = JsonPath.from(all).getString("items[0].place.slug");
    var at = "/api/organisations/" + slug;
    var was = JsonPath.from(program(Demo.LEAD2).get(at).body());
    var area = "Area " + UUID.randomUUID();
    var today = LocalDate.now().toString();
    var own = body(Map.of("area", area, "day", today, "reason", "r"));
    var done = program(Demo.LEAD2).json(at + "/describe", own);
    assertEquals(200, done.statusCode(), done.body());
    var other = was.getString("organisation.sector").equals("justice") ? "health" : "justice";
    var sector = body(Map.of("sector", other, "area", area, "day", today, "reason", "r"));
    assertEquals(403, program(Demo.LEAD2).json(at + "/describe", sector).statusCode());
    assertEquals(403, program(Demo.LEAD).json(at + "/describe", own).statusCode());
    var now = JsonPath.from(program(Demo.LEAD2).get(at).body());
    assertEquals(was.getString("organisation.sector"), now.getString("organisation.sector"));
    assertEquals(area, now.getString("organisation.area"));
    var page = Visitor.of(SERVER, Demo.LEAD2.email());
    var form = Map.of("sector", other, "area", "Old Town", "day", today, "reason", "r");
    assertEquals(
        302, page.form("/places/" + slug + "/describe", "describe", "go", form).statusCode());
    var after = JsonPath.from(program(Demo.LEAD2).get(at).body());
    assertEquals(was.getString("organisation.sector"), after.getString("organisation.sector"));
    assertEquals("Old Town", after.getString("organisation.area"));
  }

  @Test
  void teamsAreOpenedRenamedAndClosedAndAnothersAreLeftAlone() {
    var service = service(organisation());
    var opened =
        pdu().json(service + "/teams", body(Map.of("name", "Nights", "day", DAY, "reason", "r")));
    assertEquals(201, opened.statusCode(), opened.body());
    var team = "/api/teams/" + JsonPath.from(opened.body()).getString("id");
    var renaming = body(Map.of("name", "Late shift", "day", LATER, "reason", "r"));
    for (var verb : List.of("/rename", "/close")) {
      assertEquals(403, program(Demo.LEAD).json(team + verb, renaming).statusCode(), verb);
    }
    assertEquals(403, program(Demo.LEAD).get(service).statusCode());
    assertEquals(200, pdu().json(team + "/rename", renaming).statusCode());
    assertEquals(200, pdu().json(team + "/close", renaming).statusCode());
    assertEquals(200, pdu().json(team + "/close", renaming).statusCode(), "sent twice");
    var shown = JsonPath.from(pdu().get(service).body());
    assertEquals("[Late shift]", shown.getString("teams.name"));
    assertEquals("[" + LATER + "]", shown.getString("teams.closes"));
  }

  @Test
  void requestsAreListedAndDecidedOnce() {
    var name = "Asked " + UUID.randomUUID();
    var email = "asks-" + UUID.randomUUID() + "@test.example";
    var form =
        Map.of("name", name, "sector", "health", "area", "Citywide", "who", "Ida", "email", email);
    var sent = Visitor.nobody(SERVER).form("/organisation-request", "ask", "go", form);
    assertEquals(302, sent.statusCode(), sent.body());
    var all = JsonPath.from(pdu().get("/api/organisation-requests").body());
    var id = all.getString("items.find { it.email == '" + email + "' }.id");
    var at = "/api/organisation-requests/" + id;
    assertEquals(403, program(Demo.LEAD).get(at).statusCode());
    assertEquals(403, program(Demo.LEAD).json(at + "/accept", "{\"reason\":\"r\"}").statusCode());
    assertEquals(422, pdu().json(at + "/accept", "{}").statusCode());
    var yes = pdu().json(at + "/accept", "{\"reason\":\"Welcome\"}");
    assertEquals(201, yes.statusCode(), yes.body());
    assertEquals(201, pdu().json(at + "/accept", "{\"reason\":\"Welcome\"}").statusCode());
    assertEquals(409, pdu().json(at + "/decline", "{\"reason\":\"No\"}").statusCode());
    assertEquals("accepted", JsonPath.from(pdu().get(at).body()).getString("state"));
    assertEquals(1, Rows.count(SERVER, "people.organisation", "name = ?", name));
  }

  private static String organisation() {
    var sent =
        Map.of(
            "name", "Heron " + UUID.randomUUID(),
            "sector", "housing",
            "area", "Citywide",
            "day", DAY,
            "reason", "test");
    var answer = pdu().json("/api/organisations", body(sent));
    assertEquals(201, answer.statusCode(), answer.body());
    return JsonPath.from(answer.body()).getString("slug");
  }

  private static String service(String organisation) {
    var sent = body(Map.of("name", "Advice", "day", DAY, "reason", "test"));
    var answer = pdu().json("/api/organisations/" + organisation + "/services", sent);
    return "/api/services/" + JsonPath.from(answer.body()).getString("slug");
  }

  private static String body(Map<String, String> fields) {
    return JsonOutput.toJson(fields);
  }

  private static Visitor pdu() {
    return program(Demo.PDU);
  }

  private static Visitor program(Demo who) {
    return Visitor.withToken(SERVER, Account.token(SERVER, who.email(), Account.Kind.API));
  }
}
