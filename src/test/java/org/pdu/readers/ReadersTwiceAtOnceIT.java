package org.pdu.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import groovy.json.JsonOutput;
import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.Visitor;

/** Impatient thumbs, programs that ask again, and addresses that only look like deeds. */
class ReadersTwiceAtOnceIT {
  private static final String SLUG = "a-culture-of-asking-why";
  private static final String API = "/api/readers";
  private static final PduServer SERVER = PduServer.shared();

  private final Account reader = Account.joining(SERVER, Demo.LEARNER, "Odile Wren");
  private final Visitor program = Visitor.withToken(SERVER, reader.apiToken());

  @Test
  void savedEightTimesAtOnceItIsSavedOnce() throws Exception {
    all(201, API + "/saved", Map.of("resource", SLUG));
    assertEquals(1, rows("readers.saved"));
  }

  @Test
  void aListBegunEightTimesAtOnceIsOneList() throws Exception {
    var answers = all(201, API + "/lists", Map.of("name", "At once"));
    assertEquals(1, rows("readers.list"));
    var list = JsonPath.from(answers.get(0).body()).getString("id");
    all(201, API + "/lists/" + list + "/resources", Map.of("resource", SLUG));
    assertEquals(1, Rows.count(SERVER, "readers.list_item", "list_id = cast(? as uuid)", list));
  }

  @Test
  void aChangeToldEightTimesAtOnceCountsOnce() throws Exception {
    var change =
        Map.of(
            "resource",
            SLUG,
            "words",
            "I ask first.",
            "difference",
            "team",
            "on",
            LocalDate.now(java.time.ZoneId.of("Europe/London")).minusDays(1).toString());
    var answers = all(201, API + "/practice-changes", change);
    assertEquals(1, rows("readers.message"));
    assertEquals(1, counted("changes = 1 and organisation = '" + new java.util.UUID(0, 0) + "'"));
    var id = JsonPath.from(answers.get(0).body()).getString("id");
    for (var answer :
        atOnce(8, () -> program.json(API + "/practice-changes/" + id + "/take-back", ""))) {
      assertTrue(answer.statusCode() < 500, answer.body());
    }
    program.post(API + "/practice-changes/" + id + "/take-back", Map.of());
    assertEquals(0, counted("changes > 0"));
  }

  private int counted(String where) {
    return Rows.count(
        SERVER, "outcomes.practice_person", where + " and person_id = ?", reader.id());
  }

  @Test
  void anAddressAloneChangesNothing() {
    var browser = Account.settled(SERVER, reader.email());
    program.json(API + "/saved", JsonOutput.toJson(Map.of("resource", SLUG)));
    var id =
        JsonPath.from(program.get(API + "/saved").body()).getString("items[0].resource.resource");
    browser.get("/saved?unsave=" + id);
    browser.get("/saved?unsave=" + id + "&jakarta.faces.ViewState=stateless");
    assertEquals(1, rows("readers.saved"));
    var token = browser.antiForgery("/saved");
    browser.form("/saved", "kept", "none", Map.of("unsave", id, "pdu-token", token));
    assertEquals(0, rows("readers.saved"));
  }

  @Test
  void oddWordsAreRefusedAndNeverBreakAnything() {
    for (var odd : List.of("\0", "x".repeat(1_000_000), "\ud800", "../..", "'; --", "%00")) {
      for (var path : List.of("/saved", "/thanks", "/practice-changes", "/topics", "/lists")) {
        var body =
            JsonOutput.toJson(
                Map.of("resource", odd, "topic", odd, "words", odd, "name", odd, "on", odd));
        int status = program.json(API + path, body).statusCode();
        assertTrue(status < 500, path + " answered " + status);
      }
    }
    for (var after : List.of("x", "-1", "99999999999999999999")) {
      assertEquals(422, program.get(API + "/saved?after=" + after).statusCode());
    }
    assertEquals(404, Visitor.nobody(SERVER).get("/library/feed.atom?topic=none").statusCode());
  }

  @Test
  void aFeedIsAskedForAgainAndAnsweredInShort() {
    for (var kind : List.of("atom", "rss")) {
      var first = Visitor.nobody(SERVER).get("/library/feed." + kind);
      assertEquals(200, first.statusCode());
      assertEquals("no-cache", first.headers().firstValue("Cache-Control").orElse(""));
      assertTrue(first.body().contains("/library/feed." + kind), first.body());
      assertFalse(first.body().contains("xhtml"));
      var tag = first.headers().firstValue("ETag").orElseThrow();
      var again = Visitor.nobody(SERVER).with("If-None-Match", tag).get("/library/feed." + kind);
      assertEquals(304, again.statusCode());
    }
  }

  @Test
  void aCitationIsAFile() {
    var bib = Visitor.nobody(SERVER).get("/citations/" + SLUG + ".bib");
    assertEquals(200, bib.statusCode());
    assertTrue(bib.body().startsWith("@misc{pdu-"), bib.body());
    assertEquals(404, Visitor.nobody(SERVER).get("/citations/none.ris").statusCode());
  }

  private int rows(String table) {
    return Rows.count(SERVER, table, "person_id = ?", reader.id());
  }

  private List<HttpResponse<String>> all(int status, String path, Map<String, String> body)
      throws Exception {
    var answers = atOnce(8, () -> program.json(path, JsonOutput.toJson(body)));
    answers.forEach(answer -> assertEquals(status, answer.statusCode(), answer.body()));
    return answers;
  }

  private static <T> List<T> atOnce(int times, Callable<T> deed) throws Exception {
    try (var threads = Executors.newFixedThreadPool(times)) {
      var done = new ArrayList<T>();
      List<Future<T>> begun =
          threads.invokeAll(IntStream.range(0, times).mapToObj(time -> deed).toList());
      for (var each : begun) {
        done.add(each.get());
      }
      return done;
    }
  }
}
