package org.pdu.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import groovy.json.JsonOutput;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.Visitor;

/** What the staff pages do, programs do too: add, correct from a day, end; the own staff alone. */
class StaffByProgramIT {
  private static final PduServer SERVER = PduServer.shared();
  private final Visitor lead = program(Demo.LEAD);
  private final Visitor lead2 = program(Demo.LEAD2);

  @Test
  void somebodyIsAddedCorrectedFromADayAndEnded() {
    var added = lead.json("/api/staff", body(somebody(Demo.LEAD)));
    assertEquals(201, added.statusCode(), added.body());
    var one = JsonPath.from(added.body());
    var at = "/api/staff/" + one.getString("person") + "/" + one.getString("places[0].affiliation");
    var change = new HashMap<>(somebody(Demo.LEAD));
    change.put("share", 0.5);
    change.put("starts", "2026-06-01");
    change.put("why", "Fewer hours");
    var changed = lead.json(at + "/change", body(change));
    assertEquals(200, changed.statusCode(), changed.body());
    var now = JsonPath.from(changed.body());
    assertEquals("[2026-01-05, 2026-06-01]", now.getString("places.starts"));
    assertEquals("[2026-05-31, null]", now.getString("places.ends"));
    assertEquals("Fewer hours", now.getString("history[-1].why"));
    var last =
        "/api/staff/" + one.getString("person") + "/" + now.getString("places[1].affiliation");
    var ended = lead.json(last + "/end", "{\"ends\":\"2026-09-30\",\"why\":\"Left\"}");
    assertEquals(200, ended.statusCode(), ended.body());
    assertEquals("2026-09-30", JsonPath.from(ended.body()).getString("places[1].ends"));
    assertEquals(200, lead.json(last + "/end", "{\"ends\":\"2026-09-30\"}").statusCode(), "twice");
  }

  @Test
  void whatIsSentTwiceIsDoneOnce() {
    var key = UUID.randomUUID().toString();
    var body = body(somebody(Demo.LEAD));
    var once = lead.with("Idempotency-Key", key).json("/api/staff", body);
    var twice = lead.with("Idempotency-Key", key).json("/api/staff", body);
    assertEquals(201, once.statusCode(), once.body());
    assertEquals(once.body(), twice.body());
    var id = UUID.fromString(JsonPath.from(once.body()).getString("person"));
    assertEquals(1, Rows.count(SERVER, "people.affiliation", "person_id = ?", id));
    assertEquals(422, lead.json("/api/staff", body).statusCode(), "without a key it says so");
  }

  @Test
  void everythingWrongIsNamedByItsField() {
    var answer = lead.json("/api/staff", "{\"email\":\"x\",\"share\":7000,\"starts\":\"soon\"}");
    assertEquals(422, answer.statusCode());
    var fields = JsonPath.from(answer.body()).getList("errors.field");
    var all = List.of("email", "name", "service", "jobRole", "share", "starts");
    assertTrue(fields.containsAll(all), answer.body());
    assertEquals(422, lead.json("/api/staff", "[]").statusCode());
    assertEquals(422, lead.json("/api/staff", "{\"email\":{}}").statusCode());
  }

  @Test
  void anotherOrganisationsStaffIsOutOfReachByAnyId() {
    var one = JsonPath.from(lead.json("/api/staff", body(somebody(Demo.LEAD))).body());
    var person = "/api/staff/" + one.getString("person");
    var place = person + "/" + one.getString("places[0].affiliation");
    var theirs = "?organisation=" + one.getString("organisation.id");
    var change = body(somebody(Demo.LEAD2));
    int before = Rows.count(SERVER, "people.affiliation_change", "true");
    for (var path : List.of(place + "/change", place + "/end")) {
      assertEquals(404, lead2.json(path, change).statusCode(), path);
      assertEquals(403, lead2.json(path + theirs, change).statusCode(), path);
    }
    assertEquals(404, lead2.get(person).statusCode());
    assertEquals(403, lead2.get(person + theirs).statusCode());
    assertEquals(403, lead2.json("/api/staff" + theirs, change).statusCode());
    assertEquals(422, lead.json("/api/staff", change).statusCode(), "into another's service");
    assertEquals(before, Rows.count(SERVER, "people.affiliation_change", "true"));
    assertFalse(lead2.get("/api/staff?q=Ottilie").body().contains(one.getString("person")));
  }

  private static Map<String, Object> somebody(Demo beside) {
    var me = JsonPath.from(program(beside).get("/api/me").body());
    return Map.of(
        "email",
        UUID.randomUUID() + "@test.example",
        "name",
        "Ottilie Program",
        "service",
        me.getString("affiliations[0].service.id"),
        "jobRole",
        me.getString("affiliations[0].jobRole.id"),
        "share",
        "1",
        "starts",
        "2026-01-05");
  }

  private static String body(Map<String, ?> fields) {
    return JsonOutput.toJson(fields);
  }

  private static Visitor program(Demo who) {
    return Visitor.withToken(SERVER, Account.token(SERVER, who.email(), Account.Kind.API));
  }
}
