package org.pdu.people.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import groovy.json.JsonOutput;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pdu.people.model.DemoCity;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.Uptakes;
import org.pdu.platform.Visitor;

/** Roles are given and ended by whoever may, for a reason, and hold until they end. */
class RolesIT {
  private static final PduServer SERVER = PduServer.shared();
  private static final String WHY = "takes over from a colleague";

  private Account person;
  private String own;

  @BeforeEach
  void somebodyNewInTheLeadsOrganisation() {
    person = Account.joining(SERVER, Demo.LEARNER, "Bruno Fennimore");
    own = Uptakes.place(SERVER, Demo.LEAD, "organisation");
  }

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
  void aRoleLapsesAfterItsLastDayByTheDateAlone() throws Exception {
    var today = LocalDate.now(org.pdu.platform.time.ClockSource.CITY).toString();
    var answer = post(Demo.ADMIN, request("commissioner", "", WHY, today));
    assertEquals(201, answer.statusCode());
    var outcomes = "/api/outcomes/measures";
    assertEquals(200, as(person).get(outcomes).statusCode(), "the last day is included");
    behindTheProductsBack(
        "update people.role_grant set ends_on = current_date - 2 where id = ?", answer.body());
    assertEquals(403, as(person).get(outcomes).statusCode());
    assertEquals(201, post(Demo.ADMIN, request("commissioner", "", WHY, "")).statusCode());
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
  void theLastAdministratorStays() {
    var id =
        JsonPath.from(
                program(Demo.ADMIN)
                    .get("/api/people/" + DemoCity.person(Demo.ADMIN.email()) + "/roles")
                    .body())
            .getString("items.find { it.role == 'ADMINISTRATOR' }.id");
    var answer = endWith(Demo.ADMIN, id);
    assertEquals(409, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("last administrator"));
  }

  @Test
  void aLeadEndsOwnRolesOfTheOwnOrganisationAndNoOthers() {
    var champion = give(Demo.LEAD, "champion", own);
    assertEquals(404, end(Demo.LEAD2, champion));
    assertEquals(403, end(Demo.LEARNER, champion));
    var city = give(Demo.ADMIN, "analyst", "");
    assertEquals(404, end(Demo.LEAD, city), "a lead does not even see it");
    assertFalse(roles(Demo.LEAD).contains("ANALYST"));
    assertEquals(204, end(Demo.LEAD, champion));
    assertEquals(204, end(Demo.LEAD, champion), "ending twice is no different");
    assertEquals(
        1,
        Rows.count(
            SERVER,
            "platform.audit",
            "action = 'people.role-ended' and about = ? and subject like 'CHAMPION%'",
            person.id()));
  }

  @Test
  void aGrantCantBeChangedOrTakenOut() {
    var id = give(Demo.ADMIN, "analyst", "");
    for (var sql :
        new String[] {
          "update people.role_grant set role = 'ADMINISTRATOR' where id = ?",
          "update people.role_grant set ends_on = '2099-01-01' where id = ?",
          "delete from people.role_grant where id = ?"
        }) {
      assertThrows(SQLException.class, () -> run(sql, id), sql);
    }
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

  private String place(String where) {
    return switch (where) {
      case "own" -> own;
      case "other" -> Uptakes.place(SERVER, Demo.LEAD2, "organisation");
      default -> where;
    };
  }

  private static Map<String, String> request(String role, String at, String why, String endsOn) {
    return Map.of("role", role, "organisation", at, "reason", why, "endsOn", endsOn);
  }

  private java.net.http.HttpResponse<String> post(Demo who, Map<String, String> asked) {
    return program(who).json(path(), JsonOutput.toJson(asked));
  }

  private String give(Demo who, String role, String where) {
    var answer = post(who, request(role, where, WHY, ""));
    assertEquals(201, answer.statusCode(), answer.body());
    return JsonPath.from(answer.body()).getString("id");
  }

  private static int end(Demo who, String id) {
    return endWith(who, id).statusCode();
  }

  private static java.net.http.HttpResponse<String> endWith(Demo who, String id) {
    return program(who).json("/api/roles/" + id + "/end", "{\"reason\":\"no longer needed\"}");
  }

  private String roles(Demo who) {
    return program(who).get(path()).body();
  }

  private String path() {
    return "/api/people/" + person.id() + "/roles";
  }

  private int count() {
    return Rows.count(SERVER, "people.role_grant", "person_id = ?", person.id());
  }

  private static Visitor program(Demo who) {
    return Visitor.withToken(SERVER, Account.token(SERVER, who.email(), Account.Kind.API));
  }

  private static Visitor as(Account account) {
    return Visitor.withToken(SERVER, account.apiToken());
  }

  private static void behindTheProductsBack(String sql, String body) throws SQLException {
    run("set session_replication_role = replica; " + sql, JsonPath.from(body).getString("id"));
  }

  private static void run(String sql, String id) throws SQLException {
    try (var database = SERVER.jdbc();
        var statement = database.prepareStatement(sql)) {
      statement.setObject(1, UUID.fromString(id));
      statement.executeUpdate();
    }
  }
}
