package org.pdu.people.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import groovy.json.JsonOutput;
import io.restassured.path.json.JsonPath;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pdu.people.model.DemoCity;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.Visitor;

/** What a service says of its size: kept, carried forward, counted, and said by its own lead. */
class HeadcountsIT {
  private static final PduServer SERVER = PduServer.shared();
  private static final String SERVICE = DemoCity.service("harebell-day-centre").toString();
  private static final String ORGANISATION = DemoCity.organisation("harebell-house").toString();
  private static final String ROLE = DemoCity.jobRole("receptionist").toString();
  private static final String NOW =
      YearMonth.now(org.pdu.platform.time.ClockSource.CITY).toString();
  private static Visitor lead;
  private static Visitor program;

  @BeforeAll
  static void signIn() {
    lead = Visitor.of(SERVER, Demo.LEAD.email());
    program = program(Demo.LEAD);
  }

  @BeforeEach
  void asItWas() {
    program.json("/api/headcounts", body(40, true));
  }

  @Test
  void whatIsSaidIsCountedAtOnce() {
    int before = posts();
    assertEquals(201, program.json("/api/headcounts", body(47, false)).statusCode());
    assertEquals(before + 7, posts());
    assertEquals("known", line("state"));
    assertEquals("47", line("people"));
    assertEquals(NOW, line("from"));
  }

  @Test
  void whatIsSaidTwiceIsSaidOnce() {
    int before = words();
    assertEquals(0, recorded(program.json("/api/headcounts", body(40, false)).body()));
    assertEquals(before, words());
    assertEquals(1, recorded(program.json("/api/headcounts", body(41, false)).body()));
    assertEquals(before + 1, words());
  }

  @Test
  void notKnownIsNotNought() {
    program.json("/api/headcounts", body(null, false));
    assertEquals("notKnown", line("state"));
    assertEquals("null", line("people"));
    program.json("/api/headcounts", body(0, true));
    assertEquals("known", line("state"));
    assertEquals("0", line("people"));
  }

  @Test
  void aNumberIsCarriedForwardUntilItChanges() {
    var past = YearMonth.now(org.pdu.platform.time.ClockSource.CITY).minusMonths(1);
    var before = JsonPath.from(program.get(sheet(past.toString())).body());
    program.json("/api/headcounts", body(44, false));
    assertEquals("44", line("people"));
    var after = JsonPath.from(program.get(sheet(past.toString())).body());
    assertEquals(before.getList("items"), after.getList("items"), "the past stays as it was");
  }

  @Test
  void whatIsHardlyLikelyIsAskedAbout() {
    int before = words();
    var asked = program.json("/api/headcounts", body(5_001, false));
    assertEquals(422, asked.statusCode());
    assertEquals("count-" + ROLE, JsonPath.from(asked.body()).getString("errors[0].field"));
    assertEquals(before, words());
    assertEquals(201, program.json("/api/headcounts", body(5_001, true)).statusCode());
    assertEquals("5001", line("people"));
  }

  @Test
  void whatCanNotBeRightIsRefusedHoweverSure() {
    for (var people : List.of("-1", "1.5", "\"7\"", "1e3", "9999999999", "true", "[]")) {
      var sent = body(0, true).replace("\"people\":0", "\"people\":" + people);
      assertEquals(422, program.json("/api/headcounts", sent).statusCode(), people);
    }
    var next = YearMonth.parse(NOW).plusMonths(1).toString();
    for (var month : List.of(next, "1999-01", "2026-13", "yesterday")) {
      var sent = body(1, true).replace(NOW, month);
      assertEquals(422, program.json("/api/headcounts", sent).statusCode(), month);
    }
    var none = body(1, true).replace(ROLE, UUID.randomUUID().toString());
    assertEquals(422, program.json("/api/headcounts", none).statusCode());
  }

  @Test
  void anotherOrganisationsLeadNeitherReadsNorSays() {
    int before = words();
    var other = program(Demo.LEAD2);
    assertEquals(403, other.get(sheet(NOW)).statusCode());
    assertEquals(403, other.json("/api/headcounts", body(9, true)).statusCode());
    var page = Visitor.of(SERVER, Demo.LEAD2.email());
    assertEquals(403, page.get("/headcounts/" + SERVICE).statusCode());
    assertEquals(403, page.get("/headcounts?organisation=" + ORGANISATION).statusCode());
    var sent =
        page.form("/headcounts/" + SERVICE, "headcount", "save", Map.of("count-" + ROLE, "9"));
    assertEquals(403, sent.statusCode());
    assertFalse(page.get("/headcounts").body().contains("Harebell"));
    assertEquals(before, words());
    assertEquals(404, program.get("/api/headcounts?service=" + UUID.randomUUID()).statusCode());
    assertEquals(404, program.get("/api/headcounts?service=nonsense").statusCode());
  }

  @Test
  void theFormKeepsWhatWasTypedAndAsks() {
    var sent = save(Map.of("count-" + ROLE, "many"));
    assertEquals(422, sent.statusCode());
    assertTrue(sent.body().contains("value=\"many\""), "what was typed stays");
    assertTrue(sent.body().contains("Receptionist: enter a whole number"), sent.body());
    var asked = save(Map.of("count-" + ROLE, "6000"));
    assertEquals(422, asked.statusCode());
    assertTrue(asked.body().contains("I have looked again"), asked.body());
    var sure = save(Map.of("count-" + ROLE, "6000", "sure", "on"));
    assertEquals(302, sure.statusCode(), sure.body());
    assertEquals("6000", line("people"));
    assertTrue(lead.get("/headcounts/" + SERVICE).body().contains("6000 since "));
  }

  @Test
  void leadsAreRemindedOfServicesThatWentQuiet() {
    try (var database = SERVER.jdbc();
        var statement = database.createStatement()) {
      statement.executeUpdate(
          "insert into people.service (id, organisation_id, slug, name, kind) values"
              + " (gen_random_uuid(), '"
              + ORGANISATION
              + "', 'quiet-"
              + UUID.randomUUID()
              + "', 'A quiet service', 'other')");
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
    assertTrue(lead.get("/home").body().contains("Headcounts want a look"));
    assertTrue(lead.get("/headcounts").body().contains("Please look again"));
    assertFalse(
        Visitor.of(SERVER, Demo.LEARNER.email()).get("/home").body().contains("Headcounts want"));
  }

  private java.net.http.HttpResponse<String> save(Map<String, String> typed) {
    var fields = new HashMap<String, Object>();
    JsonPath.from(program.get(sheet(NOW)).body())
        .<Map<String, Object>>getList("items")
        .forEach(line -> {
          if (line.get("people") != null) {
            fields.put("count-" + line.get("jobRole"), line.get("people"));
          }
        });
    fields.putAll(typed);
    fields.put("month", NOW);
    return lead.form("/headcounts/" + SERVICE, "headcount", "save", fields);
  }

  private static String body(@Nullable Integer people, boolean sure) {
    var count = new HashMap<String, Object>();
    count.put("jobRole", ROLE);
    count.put("people", people);
    return JsonOutput.toJson(
        Map.of("service", SERVICE, "month", NOW, "counts", List.of(count), "sure", sure));
  }

  private static String sheet(String month) {
    return "/api/headcounts?service=" + SERVICE + "&month=" + month;
  }

  private static String line(String field) {
    var found = JsonPath.from(program.get(sheet(NOW)).body());
    return String.valueOf(
        found.<Object>get("items.find { it.jobRole == '" + ROLE + "' }." + field));
  }

  /** Posts of the organisation as outcomes count them. */
  private static int posts() {
    var all =
        JsonPath.from(
            program.get("/api/outcomes/breakdown?by=service&organisation=" + ORGANISATION).body());
    return all.getInt("items.find { it.id == '" + SERVICE + "' }.coverage.denominator");
  }

  private static int words() {
    return Rows.count(SERVER, "people.headcount", "service_id = ?", UUID.fromString(SERVICE));
  }

  private static int recorded(String body) {
    return JsonPath.from(body).getInt("recorded");
  }

  private static Visitor program(Demo who) {
    return Visitor.withToken(SERVER, Account.token(SERVER, who.email(), Account.Kind.API));
  }
}
