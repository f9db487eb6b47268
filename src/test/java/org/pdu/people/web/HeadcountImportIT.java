package org.pdu.people.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pdu.people.model.DemoCity;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.Visitor;
import org.pdu.platform.sheet.CsvText;
import org.pdu.platform.time.ClockSource;

/** Headcounts from a spreadsheet: looked at, put right, taken as a whole. */
class HeadcountImportIT {
  private static final PduServer SERVER = PduServer.shared();
  private static final String LED = DemoCity.organisation("harebell-house").toString();
  private static final UUID NAVIGATORS = DemoCity.service("harebell-navigators").value();
  private static final String PAGE = "/headcounts/import?organisation=" + LED;
  private static final String HEAD = "Service\tJob role\tFrom month\tPeople\n";
  private static final String NOW = YearMonth.now(ClockSource.CITY).toString();

  private final Visitor lead = Visitor.of(SERVER, Demo.LEAD.email());

  @Test
  void rowsAreLookedAtPutRightAndTakenAsAWhole() {
    int before = words();
    var messy =
        HEAD
            + "Navigators\tPsychologist\t"
            + NOW
            + "\t3\n"
            + "Nowhere\tNurse\t"
            + NOW
            + "\t1\n"
            + "Navigators\tNavigator\tsoon\t12\n";
    var looked = send("look", messy, Map.of());
    assertEquals(422, looked.statusCode());
    assertTrue(looked.body().contains("2 rows have to be put right"), looked.body());
    assertTrue(looked.body().contains("no service of that name"));
    assertEquals(422, send("take", messy, Map.of()).statusCode());
    assertEquals(before, words(), "nothing is taken in part");

    var right =
        HEAD + "Navigators\tPsychologist\t" + NOW + "\t3\nNavigators\tNavigator\t" + NOW + "\t12\n";
    var fine = send("look", right, Map.of());
    assertEquals(200, fine.statusCode());
    assertTrue(fine.body().contains("0 to put right, 2 fine"), fine.body());
    assertEquals(before, words(), "nothing is written before");
    assertEquals(302, send("take", right, Map.of()).statusCode());
    assertEquals(before + 2, words());
    assertEquals(302, send("take", right, Map.of()).statusCode());
    assertEquals(before + 2, words(), "taken twice is taken once");
  }

  @Test
  void unlikelyNumbersAreAskedAbout() {
    int before = words();
    var rows = HEAD + "Navigators\tTeam leader\t" + NOW + "\t5500\n";
    var asked = send("take", rows, Map.of());
    assertEquals(422, asked.statusCode());
    assertTrue(asked.body().contains("I have looked again"), asked.body());
    assertEquals(before, words());
    assertEquals(302, send("take", rows, Map.of("sure", "on")).statusCode());
    assertEquals(before + 1, words());
  }

  @Test
  void theTemplateCanBeTakenAsItIsAndHoldsNoFormula() {
    var csv = lead.get("/headcounts/files/template.csv?organisation=" + LED);
    assertEquals(200, csv.statusCode());
    var looked = send("look", csv.body(), Map.of());
    assertTrue(looked.body().contains("0 to put right"), looked.body());
    var xlsx = lead.get("/headcounts/files/template.xlsx?organisation=" + LED);
    assertTrue(xlsx.body().startsWith("PK"), "a workbook");
    for (var start : new String[] {"=", "+", "-", "@", "\t", "\r"}) {
      assertEquals("'" + start + "x", CsvText.safe(start + "x"));
    }
    assertEquals("Night-Outreach", CsvText.safe("Night-Outreach"));
  }

  @Test
  void aFileIsLookedAtFirstByProgramsTooAndTakenAsAWhole() {
    var program = program(Demo.LEAD);
    var at = "/api/headcounts/imports?organisation=" + LED;
    int before = words();
    var messy = "Our people;;;\nTeam;Role;Month;Headcount\nNavigators;Nurse;2026-09;=2+2\n";
    var looked = program.send("POST", at, "text/csv", messy);
    assertEquals(200, looked.statusCode(), looked.body());
    assertTrue(looked.body().contains("\"row\":3"), looked.body());
    assertEquals(422, program.send("POST", at + "&confirm=true", "text/csv", messy).statusCode());
    assertEquals(422, program.send("POST", at, "text/csv", "\0\0").statusCode());
    assertEquals(before, words(), "nothing is written");
    var right = messy.replace("=2+2", "not known");
    var taken = program.send("POST", at + "&confirm=true", "text/csv", right);
    assertEquals(201, taken.statusCode(), taken.body());
    assertTrue(taken.body().contains("\"recorded\":1"), taken.body());
    assertEquals(before + 1, words());
    assertEquals(
        1,
        Rows.count(
            SERVER,
            "people.headcount",
            "service_id = ? and month = '2026-09-01' and people is null",
            NAVIGATORS),
        "not known is not nought");
    var other = program(Demo.LEAD2).send("POST", at + "&confirm=true", "text/csv", right);
    assertEquals(403, other.statusCode());
  }

  private static Visitor program(Demo who) {
    return Visitor.withToken(SERVER, Account.token(SERVER, who.email(), Account.Kind.API));
  }

  @Test
  void anotherOrganisationsLeadSeesNothingOfIt() {
    var other = Visitor.of(SERVER, Demo.LEAD2.email());
    assertEquals(403, other.get(PAGE).statusCode());
    assertEquals(403, other.get("/headcounts/files/template.csv?organisation=" + LED).statusCode());
    int before = words();
    var rows = HEAD + "Navigators\tNavigator\t" + NOW + "\t99\n";
    var sent = other.form(PAGE, "import", "take", Map.of("rows", rows, "organisation", LED));
    assertEquals(403, sent.statusCode());
    var own = DemoCity.organisation("wrenfold-justice").toString();
    var through = Visitor.of(SERVER, Demo.LEARNER.email());
    assertEquals(
        403, through.get("/headcounts/files/template.csv?organisation=" + own).statusCode());
    assertEquals(302, Visitor.nobody(SERVER).get("/headcounts/files/template.csv").statusCode());
    assertEquals(before, words());
    assertFalse(rows.isEmpty());
  }

  private java.net.http.HttpResponse<String> send(
      String button, String rows, Map<String, String> more) {
    var fields = new java.util.HashMap<String, Object>(more);
    fields.put("rows", rows);
    fields.put("organisation", LED);
    return lead.form(PAGE, "import", button, fields);
  }

  private static int words() {
    return Rows.count(SERVER, "people.headcount", "service_id = ?", NAVIGATORS);
  }
}
