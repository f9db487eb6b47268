package org.pdu.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import groovy.json.JsonOutput;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.Answers;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.Uptakes;
import org.pdu.platform.Visitor;

/**
 * Somebody with two employers learns once, is counted in both, and is seen by neither at the other.
 */
class TwoEmployersIT {
  private static final PduServer SERVER = PduServer.shared();
  private static final String SLUG = "the-pledge";

  private final String email = "two-" + UUID.randomUUID() + "@test.example";
  private final String name = "Twyla " + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
  private Employer one;
  private Employer two;
  private UUID person;

  /** An employer: its lead, and how it and the service there are called. */
  private record Employer(Demo lead, String id, String name, String service, String jobRole) {
    static Employer of(Demo lead) {
      var me = JsonPath.from(program(lead.email()).get("/api/me").body());
      return new Employer(
          lead,
          me.getString("affiliations[0].organisation.id"),
          me.getString("affiliations[0].organisation.name"),
          me.getString("affiliations[0].service.id"),
          me.getString("affiliations[0].jobRole.id"));
    }

    Visitor api() {
      return program(lead.email());
    }

    Visitor pages() {
      return Visitor.of(SERVER, lead.email());
    }
  }

  @BeforeEach
  void bothAddTheSamePerson() throws SQLException {
    one = Employer.of(Demo.LEAD);
    two = Employer.of(Demo.LEAD2);
    person = UUID.fromString(added(one, name).getString("person"));
    var again = added(two, "Another Name");
    assertEquals(person.toString(), again.getString("person"), "one account for both");
    assertEquals(name, again.getString("name"), "who is known keeps the name");
    try (var database = SERVER.jdbc();
        var demo = database.prepareStatement("update people.person set demo = true where id = ?")) {
      demo.setObject(1, person);
      assertEquals(1, demo.executeUpdate());
    }
  }

  @Test
  void learntOnceItCountsInBoth() {
    int here = Uptakes.ofServiceOf(SERVER, Demo.LEAD, SLUG);
    int there = Uptakes.ofServiceOf(SERVER, Demo.LEAD2, SLUG);
    var answers = Answers.of(SLUG).right("after");
    var body = JsonOutput.toJson(Map.of("stage", "after", "answers", answers));
    var done = program(email).json("/api/training/modules/" + SLUG + "/attempts", body);
    assertEquals(201, done.statusCode(), done.body());
    assertEquals(1, Rows.count(SERVER, "training.completion", "person_id = ?", person));
    assertEquals(here + 1, Uptakes.ofServiceOf(SERVER, Demo.LEAD, SLUG));
    assertEquals(there + 1, Uptakes.ofServiceOf(SERVER, Demo.LEAD2, SLUG));
  }

  @Test
  void noPageOrEndpointOfOneEmployerTellsOfTheOther() {
    for (var pair : List.of(List.of(one, two), List.of(two, one))) {
      var mine = pair.get(0);
      var other = pair.get(1);
      for (var path :
          List.of(
              "/staff?q=" + email,
              "/staff/" + person,
              "/staff-files/list.csv?q=" + email,
              "/roles?q=" + email,
              "/roles/" + person,
              "/champions/ask?service=" + mine.service(),
              "/invitations/staff")) {
        var page = mine.pages().get(path);
        assertEquals(200, page.statusCode(), path);
        silent(path, page.body(), other);
      }
      for (var path :
          List.of(
              "/api/staff?q=" + email,
              "/api/staff/" + person,
              "/api/people/" + person + "/roles")) {
        var answer = mine.api().get(path);
        assertEquals(200, answer.statusCode(), path + answer.body());
        silent(path, answer.body(), other);
      }
      var places = JsonPath.from(mine.api().get("/api/staff/" + person).body());
      assertEquals("[" + mine.service() + "]", places.getString("places.service.id"));
      assertEquals(mine.id(), places.getString("organisation.id"));
    }
  }

  @Test
  void aRoleHeldAtOneIsNotShownAtTheOther() {
    var given =
        Map.of(
            "role", "CHAMPION",
            "organisation", two.id(),
            "reason", "Only for the other employer to know",
            "endsOn", "");
    var granted = two.pages().form("/roles/" + person, "give", "go", given);
    assertEquals(302, granted.statusCode(), granted.body());
    for (var path : List.of("/roles/" + person, "/roles?q=" + email)) {
      var page = one.pages().get(path).body();
      silent(path, page, two);
      assertFalse(page.contains("Only for the other"), path);
    }
  }

  @Test
  void whoOnlyTheOtherEmploysIsNoLikelyDuplicateInAList() {
    var alone = "Solitaire " + name.substring(6);
    var theirs = "only-" + UUID.randomUUID() + "@test.example";
    added(two, alone, theirs);
    var file =
        "email,name,service,role,starts\n%s,%s,%s,%s,2026-03-02\n%s,Changed Name,%s,%s,2026-03-02\n";
    var me = JsonPath.from(one.api().get("/api/me").body());
    var service = me.getString("affiliations[0].service.name");
    var role = me.getString("affiliations[0].jobRole.name");
    var sent =
        file.formatted(
            "new-" + UUID.randomUUID() + "@test.example",
            alone,
            service,
            role,
            theirs,
            service,
            role);
    var preview = one.api().send("POST", "/api/staff/imports", "text/csv", sent);
    assertEquals(201, preview.statusCode(), preview.body());
    var id = JsonPath.from(preview.body()).getString("id");
    silent("preview", preview.body(), two);
    silent("preview", one.pages().get("/staff/imports/" + id).body(), two);
    var rows = JsonPath.from(preview.body());
    assertFalse(rows.getString("rows.items[0].notes").contains(theirs), preview.body());
    assertFalse(preview.body().contains("asks\",\"problems"), "nobody is asked about them");
  }

  @Test
  void askedForAtTheWrongEmployerNobodyLearnsWhereSomebodyWorks() {
    var theirs = "only-" + UUID.randomUUID() + "@test.example";
    added(two, "Ferdinand Elsewhere", theirs);
    var page = "/champions/ask?service=" + one.service();
    var known =
        one.pages().form(page, "ask", "go", Map.of("service", one.service(), "email", theirs));
    var nobody =
        one.pages()
            .form(page, "ask", "go", Map.of("service", one.service(), "email", "x" + theirs));
    assertEquals(nobody.statusCode(), known.statusCode());
    silent(page, known.body(), two);
    assertFalse(known.body().contains("Ferdinand"));
  }

  private static void silent(String path, String body, Employer other) {
    assertFalse(body.contains(other.name()), path + " names the other employer");
    assertFalse(body.contains(other.id()), path + " holds the other employer's id");
    assertFalse(body.contains(other.service()), path + " holds the other's service");
    assertTrue(!body.isEmpty(), path);
  }

  private JsonPath added(Employer employer, String called) {
    return added(employer, called, email);
  }

  private static JsonPath added(Employer employer, String called, String email) {
    var fields =
        Map.of(
            "email",
            email,
            "name",
            called,
            "service",
            employer.service(),
            "jobRole",
            employer.jobRole(),
            "share",
            "0.5",
            "starts",
            "2026-01-05");
    var answer = employer.api().json("/api/staff", JsonOutput.toJson(fields));
    assertEquals(201, answer.statusCode(), answer.body());
    return JsonPath.from(answer.body());
  }

  private static Visitor program(String email) {
    return Visitor.withToken(SERVER, Account.token(SERVER, email, Account.Kind.API));
  }
}
