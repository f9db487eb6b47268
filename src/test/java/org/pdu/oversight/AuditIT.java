package org.pdu.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Root;
import org.pdu.platform.Rows;
import org.pdu.platform.Visitor;
import org.pdu.platform.time.ClockSource;

/** Administrators find what was done; and what was done is sealed while the site is up. */
class AuditIT {
  private static final PduServer SERVER = PduServer.shared();

  @Test
  void aDeedIsFoundByWhoWhatAndWhen() {
    var doer = Account.joining(SERVER, Demo.LEARNER, "Odalys Pryce");
    Visitor.of(SERVER, doer.email()).form("/account", "everywhere", "leave", java.util.Map.of());
    var today = LocalDate.now(ClockSource.CITY);
    var query = "?who=" + doer.email() + "&action=people.signed-out&from=" + today + "&to=" + today;
    var found = JsonPath.from(admin().get("/api/audit" + query).body());
    assertEquals(List.of("people.signed-out-everywhere"), found.getList("items.action"));
    assertEquals(doer.name(), found.getString("items[0].who.name"));
    assertEquals("deed", found.getString("items[0].kind"));
    var page = Visitor.of(SERVER, Demo.ADMIN.email()).get("/admin/audit" + query).body();
    assertTrue(page.contains("people.signed-out-everywhere") && page.contains(doer.name()));
    var before = "?who=" + doer.id() + "&to=" + today.minusDays(1);
    assertEquals(
        0, JsonPath.from(admin().get("/api/audit" + before).body()).getList("items").size());
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepeat() throws Exception {
    var mark = "test." + UUID.randomUUID();
    try (var database = SERVER.jdbc();
        var statement = database.createStatement()) {
      statement.execute(
          "insert into platform.audit (at, action, subject) select now(), '"
              + mark
              + "', i::text from generate_series(1, 120) i");
    }
    var subjects = new ArrayList<String>();
    var after = "";
    do {
      var page = JsonPath.from(admin().get("/api/audit?action=" + mark + "&after=" + after).body());
      subjects.addAll(page.getList("items.subject"));
      after = page.getString("next");
    } while (after != null);
    assertEquals(120, subjects.size());
    assertEquals(120, subjects.stream().distinct().count());
    assertEquals("120", subjects.getFirst(), "newest first");
  }

  @ParameterizedTest
  @CsvSource({
    "who=nobody@test.example, who",
    "about=nobody@test.example, about",
    "from=yesterday, from",
    "to=2026-02-30, to",
    "from=0001-01-01, from",
    "after=x, after",
    "subject=%00, subject",
  })
  void whatCantBeAskedIsSaidAtItsField(String query, String field) {
    var answer = admin().get("/api/audit?" + query);
    assertEquals(422, answer.statusCode(), answer.body());
    assertEquals(field, JsonPath.from(answer.body()).getString("errors[0].field"));
    assertEquals(
        422, Visitor.of(SERVER, Demo.ADMIN.email()).get("/admin/audit?" + query).statusCode());
  }

  @Test
  void whatIsSearchedForIsWordsAndNotAPattern() {
    var found = JsonPath.from(admin().get("/api/audit?subject=%25&action=%25").body());
    assertEquals(List.of(), found.getList("items"));
  }

  @Test
  void whatWasDoneIsSealedWithinSecondsAndTheCommandSaysSo() throws Exception {
    admin().get("/api/me");
    var deadline = Instant.now().plus(Duration.ofSeconds(60));
    while (unsealed() > 0 && Instant.now().isBefore(deadline)) {
      Thread.onSpinWait();
    }
    var said = verify();
    assertEquals(0, said.code(), said.words());
    assertTrue(said.words().startsWith("The audit trail is whole: "), said.words());
    var newest = said.words().replaceAll("(?s).*Newest seal: (\\d+) ([0-9a-f]{64}).*", "$1 $2");
    assertEquals(0, verify(newest.split(" ", -1)).code());
    var wrong = verify("1", "0".repeat(64));
    assertEquals(1, wrong.code());
    assertTrue(wrong.words().startsWith("pdu: The audit trail is broken."), wrong.words());
    assertEquals(1, wrong.words().lines().count(), wrong.words());
  }

  @Test
  void theNewestSealIsShownToBeWrittenDown() {
    var page = Visitor.of(SERVER, Demo.ADMIN.email()).get("/admin").body();
    assertTrue(page.matches("(?s).*<code>\\d+ [0-9a-f]{64}</code>.*"), page);
    assertFalse(Visitor.of(SERVER, Demo.PDU.email()).get("/admin").body().contains("<code>"));
  }

  private static int unsealed() {
    return Rows.count(
        SERVER,
        "platform.audit a",
        "not exists (select from platform.audit_seal s where s.ids @> a.id)");
  }

  private static Visitor admin() {
    return Visitor.withToken(SERVER, Account.token(SERVER, Demo.ADMIN.email(), Account.Kind.API));
  }

  private record Said(int code, String words) {}

  private static Said verify(String... seal) throws IOException, InterruptedException {
    var line = new ArrayList<>(List.of("./pdu", "audit", "verify"));
    line.addAll(List.of(seal));
    var builder = new ProcessBuilder(line).directory(Root.folder().toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("PDU_"));
    builder.environment().put("PDU_BUILD", "off");
    builder.environment().put("PDU_HOME", SERVER.home().toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    var process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(process.waitFor(), said.strip());
  }
}
