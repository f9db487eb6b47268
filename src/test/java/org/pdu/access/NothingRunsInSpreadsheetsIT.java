package org.pdu.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import groovy.json.JsonOutput;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Root;
import org.pdu.platform.Rows;
import org.pdu.platform.Visitor;

/** What people typed is text in every file that we hand out, and no spreadsheet works it out. */
class NothingRunsInSpreadsheetsIT {
  private static final PduServer SERVER = PduServer.shared();
  private static final List<String> FORMULAS =
      List.of("=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")", " =1+1");

  /** Where every file comes from that is a table. Who adds one adds it here. */
  private static final List<String> FILES =
      List.of(
          "/staff-files/list.csv", "/staff-files/template.csv", "/headcounts/files/template.csv");

  @Test
  void noCellOfAnyTableBeginsAFormula() throws IOException {
    var led = staffAndServicesWithFormulas();
    var pdu = Visitor.of(SERVER, Demo.PDU.email());
    int guarded = 0;
    for (var file : FILES) {
      var answer = pdu.get(file + "?organisation=" + led);
      assertEquals(200, answer.statusCode(), file);
      var text = answer.body().replace("\uFEFF", "");
      for (var row : CSVFormat.DEFAULT.parse(new StringReader(text))) {
        for (var cell : row) {
          assertTrue(!cell.strip().matches("(?s)[=+\\-@\\t\\r].*"), file + ": " + cell);
          guarded += cell.startsWith("'") ? 1 : 0;
        }
      }
    }
    assertTrue(guarded >= 2 * FORMULAS.size(), "names and services were in them: " + guarded);
  }

  @Test
  void everyPlaceThatWritesATableIsAmongThem() throws IOException {
    var writing = new TreeSet<String>();
    try (var all = Files.walk(Root.folder().resolve("src/main/java"))) {
      for (var file : all.filter(one -> one.toString().endsWith(".java")).toList()) {
        var text = Files.readString(file);
        if (text.contains("@WebServlet") && text.contains("text/csv")) {
          writing.add(file.getFileName().toString());
        }
        assertTrue(
            !text.contains("@Produces(\"text/csv\")"), file + ": add what it hands out to FILES");
      }
    }
    assertEquals("[HeadcountFilesServlet.java, StaffFilesServlet.java]", writing.toString());
  }

  /** An organisation whose services and people are called like formulas. */
  private static UUID staffAndServicesWithFormulas() {
    var pdu = Visitor.withToken(SERVER, Account.token(SERVER, Demo.PDU.email(), Account.Kind.API));
    var day = LocalDate.now().minusDays(90).toString();
    var asked =
        Map.of(
            "name", "=1+1 " + UUID.randomUUID(),
            "sector", "housing",
            "area", "=1+1",
            "day", day,
            "reason", "test");
    var made = JsonPath.from(pdu.json("/api/organisations", JsonOutput.toJson(asked)).body());
    var led = UUID.fromString(made.getString("id"));
    var jobRole = JsonPath.from(pdu.get("/api/job-roles").body()).getString("items[0].id");
    for (var formula : FORMULAS) {
      var body =
          JsonOutput.toJson(
              Map.of("name", formula + " " + UUID.randomUUID(), "day", day, "reason", "test"));
      var at = "/api/organisations/" + made.getString("slug") + "/services";
      var service = JsonPath.from(pdu.json(at, body).body()).getString("id");
      var email = UUID.randomUUID() + "@test.example";
      var member =
          Map.of(
              "email", email,
              "name", "Plain Name",
              "service", service,
              "jobRole", jobRole,
              "share", "1",
              "starts", day);
      var added = pdu.json("/api/staff?organisation=" + led, JsonOutput.toJson(member));
      assertEquals(201, added.statusCode(), added.body());
      rename(email, formula);
    }
    return led;
  }

  private static void rename(String email, String name) {
    try (var database = SERVER.jdbc();
        var update =
            database.prepareStatement("update people.person set name = ? where email = ?")) {
      update.setString(1, name);
      update.setString(2, email);
      assertEquals(1, update.executeUpdate());
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
    assertEquals(1, Rows.count(SERVER, "people.person", "name = ? and email = ?", name, email));
  }
}
