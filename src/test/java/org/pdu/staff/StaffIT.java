package org.pdu.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.Visitor;

/** A lead's staff by hand: added, changed from a day, ended; and never another organisation's. */
class StaffIT {
  private static final PduServer SERVER = PduServer.shared();
  private static final Map<String, String> EMAILS = new java.util.concurrent.ConcurrentHashMap<>();
  private final Visitor lead = Visitor.of(SERVER, Demo.LEAD.email());
  private final Visitor lead2 = Visitor.of(SERVER, Demo.LEAD2.email());

  @Test
  void somebodyAddedChangedFromADayAndEndedIsToldInWords() {
    var person = added(lead, Demo.LEAD, "Winifred Staffmere", "2026-01-05");
    var place = place(lead, Demo.LEAD, person);
    var change = "/staff/" + person + "/" + place.id() + "/change";
    var fields = place.fields();
    fields.put("starts", "1/6/2026");
    fields.put("share", "50%");
    fields.put("why", "Fewer hours");
    assertEquals(302, lead.form(change, "change", "go", fields).statusCode());
    var page = lead.get("/staff/" + person).body();
    assertTrue(page.contains("5 January 2026 to 31 May 2026"), page);
    assertTrue(page.contains("Since 1 June 2026") && page.contains("Fewer hours"), page);
    assertEquals(
        2, Rows.count(SERVER, "outcomes.member", "person_id = ?", UUID.fromString(person)));
    assertEquals(404, lead.get(change.replace(person, UUID.randomUUID().toString())).statusCode());
    var end = "/staff/" + person + "/" + place(lead, Demo.LEAD, person).id() + "/end";
    assertEquals(
        302,
        lead.form(
                end,
                "end",
                "go",
                Map.of("organisation", place.organisation(), "ends", "30/9/2026", "why", ""))
            .statusCode());
    assertTrue(lead.get("/staff/" + person).body().contains("last day 30 September 2026"));
  }

  @Test
  void aChangeFromTheFirstDayTakesTheFirstWordBack() {
    var person = added(lead, Demo.LEAD, "Otis Firstday", "2026-02-02");
    var place = place(lead, Demo.LEAD, person);
    var fields = place.fields();
    fields.put("starts", "2026-02-02");
    fields.put("share", "0.4");
    var change = "/staff/" + person + "/" + place.id() + "/change";
    assertEquals(302, lead.form(change, "change", "go", fields).statusCode());
    var id = UUID.fromString(person);
    assertEquals(1, Rows.count(SERVER, "people.affiliation", "person_id = ?", id));
    assertEquals(1, Rows.count(SERVER, "outcomes.member", "person_id = ?", id));
    assertEquals(
        1,
        Rows.count(
            SERVER, "people.affiliation_change", "person_id = ? and what = 'withdrawn'", id));
  }

  @Test
  void theSameJobInTheSameServiceTwiceIsSaidAtTheField() {
    var person = added(lead, Demo.LEAD, "Twice Overlap", "2026-03-02");
    var fields = place(lead, Demo.LEAD, person).fields();
    fields.put("email", email("Twice Overlap"));
    fields.put("name", "Twice Overlap");
    fields.put("starts", "2026-04-01");
    var answer = lead.form("/staff/new", "add", "go", fields);
    assertEquals(422, answer.statusCode());
    assertTrue(answer.body().contains("id=\"starts-error\""), answer.body());
    assertTrue(answer.body().contains("Twice Overlap"), "what was typed stays");
  }

  @Test
  void everythingWrongIsSaidAtItsFieldAndWhatWasTypedStays() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("email", "no address");
    fields.put("name", "=1+1");
    fields.put("share", "7000");
    fields.put("starts", "soon");
    var answer = lead.form("/staff/new", "add", "go", fields);
    assertEquals(422, answer.statusCode());
    for (var field : new String[] {"email", "name", "service", "jobRole", "share", "starts"}) {
      assertTrue(answer.body().contains("id=\"" + field + "-error\""), field);
    }
    assertTrue(answer.body().contains("no address"));
  }

  @Test
  void whoWorksForTwoEmployersIsSeenByNeitherAtTheOther() {
    var person = added(lead, Demo.LEAD, "Daphne Twojobs", "2026-01-01");
    assertEquals(person, added(lead2, Demo.LEAD2, "Daphne Twojobs", "2026-01-01"), "one account");
    for (var who : new Demo[] {Demo.LEAD, Demo.LEAD2}) {
      var other = organisation(who == Demo.LEAD ? Demo.LEAD2 : Demo.LEAD);
      var asked = Visitor.of(SERVER, who.email()).get("/staff/" + person).body();
      assertFalse(asked.contains(other.name()), "the other employer is not on the page");
    }
    var mine = place(lead, Demo.LEAD, person);
    var theirs = place(lead2, Demo.LEAD2, person);
    var swapped = theirs.fields();
    swapped.put("starts", "2026-06-01");
    swapped.put("share", "0.2");
    var before = Rows.count(SERVER, "people.affiliation_change", "true");
    for (var path : new String[] {"/change", "/end"}) {
      var address = "/staff/" + person + "/" + theirs.id() + path;
      var form = path.equals("/change") ? "change" : "end";
      swapped.put("ends", "2026-06-01");
      swapped.put("organisation", mine.organisation());
      assertEquals(
          404, lead.form(address, form, "go", swapped).statusCode(), "their place as mine");
      swapped.put("organisation", theirs.organisation());
      assertEquals(403, lead.form(address, form, "go", swapped).statusCode(), "in their name");
    }
    var mineMoved = mine.fields();
    mineMoved.put("service", theirs.fields().get("service"));
    mineMoved.put("starts", "2026-06-01");
    var own = "/staff/" + person + "/" + mine.id() + "/change";
    assertEquals(422, lead.form(own, "change", "go", mineMoved).statusCode(), "into their service");
    assertEquals(
        before, Rows.count(SERVER, "people.affiliation_change", "true"), "nothing changed");
  }

  @Test
  void anotherOrganisationsPeopleAreNotFoundByAnyAddress() {
    var person = added(lead, Demo.LEAD, "Percy Ownonly", "2026-01-01");
    var theirs = "?organisation=" + organisation(Demo.LEAD).id();
    assertEquals(404, lead2.get("/staff/" + person).statusCode());
    assertEquals(403, lead2.get("/staff/" + person + theirs).statusCode());
    assertEquals(403, lead2.get("/staff-files/list.csv" + theirs).statusCode());
    assertFalse(lead2.get("/staff?q=Percy+Ownonly").body().contains("Ownonly</a>"));
    assertTrue(lead.get("/staff?q=Percy+Ownonly").body().contains("Ownonly</a>"));
  }

  @Test
  void theListAsOfADayAndItsFileHaveWhoWasThereThen() {
    var name = "Hesper Lastyear";
    added(lead, Demo.LEAD, name, "2026-05-01");
    assertTrue(lead.get("/staff?q=Hesper&on=2026-05-01").body().contains(name));
    assertFalse(lead.get("/staff?q=Hesper&on=2026-04-30").body().contains(name));
    var file = lead.get("/staff-files/list.csv?q=Hesper").body();
    assertTrue(file.contains("\"" + name + "\""), file);
    assertEquals(2, file.lines().count());
  }

  private record Where(String id, String name) {}

  private record Placed(String id, String organisation, Map<String, Object> fields) {}

  private static Where organisation(Demo who) {
    var me = JsonPath.from(program(who).get("/api/me").body());
    return new Where(
        me.getString("affiliations[0].organisation.id"),
        me.getString("affiliations[0].organisation.name"));
  }

  private static Visitor program(Demo who) {
    return Visitor.withToken(SERVER, Account.token(SERVER, who.email(), Account.Kind.API));
  }

  private static String email(String name) {
    return name.toLowerCase().replace(' ', '.') + "@test.example";
  }

  /** Adds somebody beside a lead, and tells who it is. */
  private static String added(Visitor lead, Demo who, String name, String starts) {
    var me = JsonPath.from(program(who).get("/api/me").body());
    var fields = new LinkedHashMap<String, Object>();
    fields.put("email", email(name));
    fields.put("name", name);
    fields.put("service", me.getString("affiliations[0].service.id"));
    fields.put("jobRole", me.getString("affiliations[0].jobRole.id"));
    fields.put("share", "1");
    fields.put("starts", starts);
    var answer = lead.form("/staff/new", "add", "go", fields);
    assertEquals(302, answer.statusCode(), answer.body());
    var where = answer.headers().firstValue("Location").orElseThrow();
    var person = where.replaceAll(".*/staff/([0-9a-f-]+).*", "$1");
    EMAILS.put(person, email(name));
    return person;
  }

  /** The latest place of somebody, as the list of a lead has it. */
  private static Placed place(Visitor lead, Demo who, String person) {
    var list = JsonPath.from(program(who).get("/api/staff?q=" + EMAILS.get(person)).body());
    list.setRootPath("items.find { it.person == '" + person + "' }");
    var fields = new LinkedHashMap<String, Object>();
    fields.put("organisation", organisation(who).id());
    fields.put("service", list.getString("service.id"));
    fields.put("jobRole", list.getString("jobRole.id"));
    fields.put("share", "1");
    fields.put("why", "");
    return new Placed(list.getString("affiliation"), organisation(who).id(), fields);
  }
}
