package org.pdu.people.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import groovy.json.JsonOutput;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pdu.people.model.DemoCity;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.Rows;
import org.pdu.platform.Visitor;

/** Roles are given by whoever may, for a reason, and seen by whoever looks after them. */
class RolesIT extends SomebodysRoles {
  @Test
  void aRoleGivenHoldsAtOnceAndSaysSinceWhenByWhomAndWhy() {
    assertEquals(403, as(person).get("/api/audit").statusCode());
    var id = give(Demo.ADMIN, "administrator", "");
    assertEquals(200, as(person).get("/api/audit").statusCode());
    var page = Visitor.of(SERVER, Demo.ADMIN.email()).get("/roles/" + person.id()).body();
    assertTrue(page.contains("Administrator") && page.contains(WHY), page);
    assertEquals(204, end(Demo.ADMIN, id));
    assertEquals(403, as(person).get("/api/audit").statusCode());
    var past = JsonPath.from(roles(Demo.ADMIN)).getMap("items[0].ended");
    assertEquals("no longer needed", past.get("reason"));
    assertEquals(LocalDate.now(org.pdu.platform.time.ClockSource.CITY).toString(), past.get("on"));
  }

  @ParameterizedTest
  @CsvSource({
    "LEAD, lead, own, 201",
    "LEAD, champion, own, 201",
    "LEAD, lead, other, 403",
    "LEAD, champion, other, 403",
    "LEAD, facilitator, own, 403",
    "LEAD, administrator, '', 403",
    "LEAD, pduStaff, '', 403",
    "LEAD2, champion, own, 404",
    "PDU, lead, other, 201",
    "PDU, expertCitizen, '', 201",
    "PDU, administrator, '', 403",
    "PDU, PDU_STAFF, '', 403",
    "PDU, analyst, '', 403",
    "PDU, commissioner, '', 403",
    "ADMIN, commissioner, '', 201",
    "LEARNER, champion, own, 403",
    "ANALYST, champion, own, 403",
    "ADMIN, learner, '', 422",
    "ADMIN, king, '', 422",
    "ADMIN, lead, '', 422",
    "ADMIN, analyst, own, 422",
    "ADMIN, lead, no-such-organisation, 422",
  })
  void nobodyGivesMoreThanTheyHold(Demo who, String role, String where, int status) {
    var before = count();
    var answer = post(who, request(role, place(where), WHY, ""));
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(before + (status == 201 ? 1 : 0), count());
  }

  @Test
  void nobodyRaisesThemselves() {
    for (var who : new Demo[] {Demo.ADMIN, Demo.PDU, Demo.LEAD}) {
      var path = "/api/people/" + DemoCity.person(who.email()) + "/roles";
      var asked = request("champion", own, WHY, "");
      assertEquals(403, program(who).json(path, JsonOutput.toJson(asked)).statusCode());
    }
  }

  @Test
  void whatIsNotAskedForIsNotTaken() throws Exception {
    var more = new HashMap<String, Object>(request("champion", own, WHY, ""));
    more.put("grantedBy", UUID.randomUUID().toString());
    more.put("person", UUID.randomUUID().toString());
    more.put("grantedAt", "2001-01-01T00:00:00Z");
    var answer = program(Demo.LEAD).json(path(), JsonOutput.toJson(more));
    assertEquals(201, answer.statusCode());
    assertEquals(
        1,
        Rows.count(
            SERVER,
            "people.role_grant",
            "person_id = ? and granted_by = ? and granted_at > now() - interval '1 hour'",
            person.id(),
            DemoCity.person(Demo.LEAD.email()).value()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u0000", "LONG"})
  void aReasonIsNeeded(String reason) {
    var typed = reason.equals("LONG") ? "x".repeat(501) : reason;
    var answer = post(Demo.ADMIN, request("analyst", "", typed, ""));
    assertEquals(422, answer.statusCode());
    assertEquals("reason", JsonPath.from(answer.body()).getString("errors[0].field"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-01-01", "tomorrow", "2026-13-01", "9999-01-01"})
  void aLastDayIsADayToCome(String day) {
    var answer = post(Demo.ADMIN, request("analyst", "", WHY, day));
    assertEquals(422, answer.statusCode());
    assertEquals("endsOn", JsonPath.from(answer.body()).getString("errors[0].field"));
  }

  @Test
  void twiceAtOnceGivesItOnce() throws Exception {
    try (var threads = Executors.newFixedThreadPool(4)) {
      var answers =
          threads.invokeAll(
              IntStream.range(0, 4)
                  .<Callable<Integer>>mapToObj(
                      at -> () -> post(Demo.ADMIN, request("analyst", "", WHY, "")).statusCode())
                  .toList());
      int made = 0;
      for (var answer : answers) {
        made += answer.get() == 201 ? 1 : 0;
      }
      assertEquals(1, made);
    }
    assertEquals(1, count());
  }

  @Test
  void theSameKeyGivesItOnceAndAnswersTheSame() {
    var keyed = program(Demo.ADMIN).with("Idempotency-Key", UUID.randomUUID().toString());
    var asked = JsonOutput.toJson(request("analyst", "", WHY, ""));
    var first = keyed.json(path(), asked);
    assertEquals(first.body(), keyed.json(path(), asked).body());
    assertEquals(1, count());
  }

  @Test
  void aPageSaysWhatIsNotRightYetAndKeepsWhatWasTyped() {
    var visitor = Visitor.of(SERVER, Demo.ADMIN.email());
    var fields = Map.of("role", "LEAD", "organisation", "", "reason", WHY, "endsOn", "soon");
    var answer = visitor.form("/roles/" + person.id(), "give", "go", fields);
    assertEquals(422, answer.statusCode());
    assertTrue(answer.body().contains("this role is held in one"), answer.body());
    assertTrue(answer.body().contains("Please give a date"));
    assertTrue(answer.body().contains(WHY));
    assertEquals(0, count());
  }

  @Test
  void aLeadFindsTheOwnOrganisationsPeopleOnly() {
    var lead = Visitor.of(SERVER, Demo.LEAD.email());
    assertTrue(lead.get("/roles?q=" + person.email()).body().contains("/roles/" + person.id()));
    var foreign = Account.joining(SERVER, Demo.LEARNER2, "Bruno Elsewhere");
    assertFalse(lead.get("/roles?q=" + foreign.email()).body().contains("/roles/" + foreign.id()));
    assertEquals(404, lead.get("/roles/" + foreign.id()).statusCode());
    assertEquals(422, program(Demo.ADMIN).json(path(), "{}").statusCode());
    assertEquals(404, lead.get("/roles/not-an-id").statusCode());
  }
}
