package org.pdu.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.Visitor;

/** Staff lists through the API: looked at, written as a whole, taken back, by nobody else. */
class ImportIT {
  private static final PduServer SERVER = PduServer.shared();
  private static final String IMPORTS = "/api/staff/imports";
  private final Visitor lead = program(Demo.LEAD);

  @Test
  void aListIsWrittenOnceHoweverOftenItIsConfirmedAndHandedIn() {
    var mark = mark();
    var opened = open(list(mark, 40));
    assertEquals(40, opened.getInt("counts.new"));
    assertEquals(0, people(mark), "nothing is written before");
    var id = opened.getString("id");
    assertEquals(202, post(lead, id + "/confirm").statusCode());
    assertEquals(202, post(lead, id + "/confirm").statusCode());
    assertEquals("done", state(id).getString("state"));
    assertEquals(202, post(lead, id + "/confirm").statusCode(), "as if it were the first time");
    assertEquals(40, people(mark));
    assertEquals(40, members(mark), "counted in the same transaction");
    var again = open(list(mark, 40));
    assertEquals(40, again.getInt("counts.here"));
    assertEquals(409, post(lead, again.getString("id") + "/confirm").statusCode());
    assertEquals(40, people(mark));
  }

  @Test
  void undoingTakesBackWhatNobodyHasChangedAndSaysWhatStays() throws Exception {
    var mark = mark();
    var id = open(list(mark, 3)).getString("id");
    post(lead, id + "/confirm");
    assertEquals("done", state(id).getString("state"));
    letIn("p1." + mark);
    end("p2." + mark);
    assertEquals(202, post(lead, id + "/undo").statusCode());
    var undone = state(id);
    assertEquals("undone", undone.getString("state"), undone.prettify());
    assertEquals(2, undone.getInt("takenBack"));
    assertEquals(2, people(mark), "the untouched one is gone, account and all");
    assertEquals(1, members(mark));
    assertEquals(2, undone.getList("rows.items").size());
    assertTrue(undone.getString("rows.items.stays").contains("changed this entry since"));
    assertTrue(undone.getString("rows.items.stays").contains("account stays"));
    assertEquals(202, post(lead, id + "/undo").statusCode(), "asking twice is asking once");
    assertEquals(409, post(lead, id + "/confirm").statusCode());
  }

  @Test
  void aTitleThatTheCatalogueMapsIsReadAsItsJobRole() throws SQLException {
    var title = "Local " + mark();
    var list = list(mark(), 1);
    var role = JsonPath.from(lead.get("/api/me").body()).getString("affiliations[0].jobRole.name");
    var local = list.replace("," + role + ",", "," + title + ",");
    assertEquals(1, open(local).getInt("counts.problem"));
    map(title, role);
    assertEquals(1, open(local).getInt("counts.new"));
  }

  @Test
  void rowsWithProblemsAreWrittenByNobodysMistake() {
    var mark = mark();
    var id = open(list(mark, 2) + "nobody,Nobody,Nowhere,Wizard,soon\n").getString("id");
    assertEquals(409, post(lead, id + "/confirm").statusCode());
    assertEquals(0, people(mark));
    assertEquals(202, post(lead, id + "/confirm?leaveOut=true").statusCode());
    assertEquals("done", state(id).getString("state"));
    assertEquals(2, people(mark));
  }

  @Test
  void anotherLeadSeesNothingOfItAndCantMoveIt() {
    var id = open(list(mark(), 1)).getString("id");
    var other = program(Demo.LEAD2);
    assertEquals(404, other.get(IMPORTS + "/" + id).statusCode());
    assertEquals(404, post(other, id + "/confirm").statusCode());
    assertEquals(404, post(other, id + "/undo").statusCode());
    assertEquals(
        404, Visitor.of(SERVER, Demo.LEAD2.email()).get("/staff/imports/" + id).statusCode());
    var theirs =
        JsonPath.from(lead.get("/api/me").body()).getString("affiliations[0].organisation.id");
    var asked = IMPORTS + "?organisation=" + theirs;
    assertEquals(403, other.send("POST", asked, "text/csv", list(mark(), 1)).statusCode());
    assertEquals("preview", JsonPath.from(lead.get(IMPORTS + "/" + id).body()).getString("state"));
  }

  @Test
  void theSameKeyHandsInOnce() {
    var keyed = lead.with("Idempotency-Key", UUID.randomUUID().toString());
    var list = list(mark(), 1);
    var first = keyed.send("POST", IMPORTS, "text/csv", list);
    var second = keyed.send("POST", IMPORTS, "text/csv", list);
    assertEquals(201, first.statusCode());
    assertEquals(
        JsonPath.from(first.body()).getString("id"), JsonPath.from(second.body()).getString("id"));
  }

  @Test
  void aFileMayBeLargerThanAFormButNotWithoutEnd() {
    var large = "x".repeat(1_500_000);
    assertEquals(422, lead.send("POST", IMPORTS, "text/csv", large).statusCode());
    assertEquals(413, lead.send("POST", IMPORTS, "text/csv", "x".repeat(9_000_000)).statusCode());
    assertEquals(413, Visitor.nobody(SERVER).send("POST", IMPORTS, "text/csv", large).statusCode());
  }

  private JsonPath open(String list) {
    var answer = lead.send("POST", IMPORTS, "text/csv", list);
    assertEquals(201, answer.statusCode(), answer.body());
    return JsonPath.from(answer.body());
  }

  private static java.net.http.HttpResponse<String> post(Visitor who, String path) {
    return who.send("POST", IMPORTS + "/" + path, "application/json", "{}");
  }

  /** Once nobody works on it any more. */
  private JsonPath state(String id) {
    return org.pdu.platform.Waiting.until(
        () -> JsonPath.from(lead.get(IMPORTS + "/" + id).body()),
        now -> !now.getString("state").matches("waiting|undoing"));
  }

  private String list(String mark, int many) {
    var me = JsonPath.from(lead.get("/api/me").body());
    var text = new StringBuilder("email,name,service,role,starts\n");
    for (int i = 0; i < many; i++) {
      text.append(
          "p%d.%s@import.example,Imported %s%d,%s,%s,2026-01-05\n"
              .formatted(
                  i,
                  mark,
                  mark,
                  i,
                  me.getString("affiliations[0].service.name"),
                  me.getString("affiliations[0].jobRole.name")));
    }
    return text.toString();
  }

  private static int people(String mark) {
    return Rows.count(SERVER, "people.person", "email like ?", "%." + mark + "@import.example");
  }

  private static int members(String mark) {
    return Rows.count(
        SERVER,
        "outcomes.member m join people.person p on p.id = m.person_id",
        "p.email like ?",
        "%." + mark + "@import.example");
  }

  private static void map(String title, String role) throws SQLException {
    var sql =
        """
        insert into people.job_title (key, job_role_id, title)
        select people.title_key(?), id, ? from people.job_role where title = ?
        """;
    try (var database = SERVER.jdbc();
        var insert = database.prepareStatement(sql)) {
      insert.setString(1, title);
      insert.setString(2, title);
      insert.setString(3, role);
      assertEquals(1, insert.executeUpdate());
    }
  }

  private static void letIn(String who) {
    Account.token(SERVER, who + "@import.example", Account.Kind.BROWSER);
  }

  private void end(String who) {
    var one = JsonPath.from(lead.get("/api/staff?q=" + who).body()).setRootPath("items[0]");
    var page = "/staff/" + one.getString("person") + "/" + one.getString("affiliation") + "/end";
    var fields = java.util.Map.of("organisation", "", "ends", "2026-11-01", "why", "");
    var browser = Visitor.of(SERVER, Demo.LEAD.email());
    assertEquals(302, browser.form(page, "end", "go", fields).statusCode());
  }

  private static String mark() {
    return UUID.randomUUID().toString().replaceAll("[^a-z]", "");
  }

  private static Visitor program(Demo who) {
    return Visitor.withToken(SERVER, Account.token(SERVER, who.email(), Account.Kind.API));
  }
}
