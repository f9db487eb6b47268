package org.pdu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pdu.library.Stories.ALL;

import groovy.json.JsonOutput;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.Visitor;
import org.pdu.platform.Waiting;

/** A story from its first word until it was taken back, and after. */
class StoryJourneyIT {
  private static final PduServer SERVER = PduServer.shared();
  private static final String JSON = "application/json";
  private static final List<String> ODD_BODIES =
      List.of(
          "[]",
          "\"x\"",
          "{\"title\":{}}",
          "{\"topics\":\"x\"}",
          "{\"title\":\"t\",\"minutes\":\"many\"}",
          "{\"title\":\"t\",\"consent\":7}");
  private static final List<String> ODD_QUERIES =
      List.of("?size=0", "?size=51", "?size=x", "?after=%00", "?minutes=-1", "?topic=%00");

  private final Stories stories = new Stories(SERVER);
  private final String named = Stories.word();
  private final String title = "Rain on " + named;
  private final String searched = Stories.word();
  private final String never = Stories.word();
  private final String body = "We spoke of " + searched + " and of " + never + ".";
  private Account author;
  private Account reviewer;

  @BeforeEach
  void two() {
    author = stories.expert("Ada Writer");
    reviewer = stories.expert("Rafi Reader");
  }

  @Test
  void aStoryIsWrittenReviewedFoundTakenBackAndGone() {
    var id = stories.draft(author, title, body, Stories.own("public"));
    var at = ALL + "/" + id;
    assertEquals(404, stories.nobody().get(at).statusCode(), "a draft");
    stories.done(author, id, "ask-review");
    assertEquals(403, stories.step(stories.of(author), id, "pass").statusCode(), "one's own");
    stories.done(reviewer, id, "pass");
    assertEquals(403, stories.step(stories.of(reviewer), id, "approve").statusCode());
    assertEquals(404, stories.nobody().get(at).statusCode(), "before the contributor's yes");
    stories.done(author, id, "approve");
    var read = JsonPath.from(stories.nobody().get(at).body());
    assertEquals(title, read.getString("title"));
    assertEquals("Wren", read.getString("credit"));
    assertEquals(body, read.getString("body"));
    assertTrue(read.getString("html").contains(never));
    assertTrue(stories.found(stories.nobody(), ALL + "?topic=homelessness", id));
    Waiting.until(() -> stories.found(stories.of(reviewer), search(), id), found -> found);
    assertEquals(204, stories.withdraw(author, id));
    assertEquals(List.of(), stories.tablesThatSay(named), "right after");
    assertEquals(List.of(), stories.tablesThatSay(never), "right after");
    isGone(id);
    assertEquals(204, stories.withdraw(author, id), "taken back twice");
    nothingBringsItBack(id);
  }

  private String search() {
    return "/api/search?q=" + searched;
  }

  private void isGone(String id) {
    var at = ALL + "/" + id;
    for (var who : List.of(stories.nobody(), stories.of(author), stories.of(reviewer))) {
      assertEquals(410, who.get(at).statusCode());
      assertFalse(who.get(at).body().contains(title));
      assertFalse(stories.found(who, ALL + "?size=50", id));
    }
    assertFalse(stories.found(stories.of(reviewer), search(), id), "searched");
    assertFalse(
        stories.found(
            stories.of(reviewer),
            "/api/search/suggest?q=" + title.substring(0, 14).replace(' ', '+'),
            title));
    for (var part : List.of("/workshop", "/comments", "/consent", "/consent/history")) {
      assertEquals(410, stories.of(author).get(at + part).statusCode(), part);
    }
    assertFalse(stories.of(author).get("/api/library/workshop").body().contains(id));
  }

  private void nothingBringsItBack(String id) {
    var at = ALL + "/" + id;
    var program = stories.of(author);
    var again = JsonOutput.toJson(Stories.story(title, body));
    assertEquals(410, program.send("PUT", at, "application/json", again).statusCode());
    var consent = JsonOutput.toJson(Stories.own("public"));
    assertEquals(
        410, program.send("PUT", at + "/consent", "application/json", consent).statusCode());
    assertEquals(410, program.json(at + "/comments", "{\"words\":\"still there\"}").statusCode());
    for (var verb : List.of("ask-review", "approve", "revise", "abandon", "archive", "keep")) {
      assertEquals(410, stories.step(program, id, verb).statusCode(), verb);
    }
    assertEquals("WITHDRAWN", stories.column("state", id));
    assertEquals(List.of(), stories.tablesThatSay(named), "afterwards");
  }

  @Test
  void anAnswerThatWasKeptToBeRepeatedIsForgottenToo() {
    var said = Stories.story(title, body);
    said.put("consent", Stories.own("public"));
    var program = stories.of(author).with("Idempotency-Key", "k" + title.hashCode());
    var first = program.json(ALL, JsonOutput.toJson(said));
    var twice = program.json(ALL, JsonOutput.toJson(said));
    assertEquals(201, first.statusCode(), first.body());
    assertEquals(first.body(), twice.body());
    var id = JsonPath.from(first.body()).getString("id");
    assertTrue(stories.tablesThatSay(named).contains("platform.idempotency"));
    assertEquals(204, stories.withdraw(author, id));
    assertEquals(List.of(), stories.tablesThatSay(named));
  }

  @Test
  void aDraftWithAConsentThatCantBeIsNotBegunAtAll() {
    var said = Stories.story(title, body);
    said.put(
        "consent",
        Map.of("mine", true, "whose", "pseudonym", "what", List.of("text"), "use", "public"));
    var answer = stories.of(author).json(ALL, JsonOutput.toJson(said));
    assertEquals(422, answer.statusCode());
    assertEquals("[called]", JsonPath.from(answer.body()).getString("errors.field"));
    assertEquals(List.of(), stories.tablesThatSay(named));
  }

  @Test
  void oddThingsAreRefusedAndChangeNothing() {
    var before = Rows.of(SERVER);
    var program = stories.of(author);
    for (var field :
        List.of("title", "summary", "body", "credit", "licence", "address", "language")) {
      for (var odd : List.of("a\0b", "x".repeat(70_000))) {
        var said = Stories.story(title, body);
        said.put(field, odd);
        var answer = program.json(ALL, JsonOutput.toJson(said));
        assertTrue(List.of(413, 422).contains(answer.statusCode()), field + answer.body());
      }
    }
    for (var odd : ODD_BODIES) {
      assertEquals(422, program.json(ALL, odd).statusCode(), odd);
    }
    for (var query : ODD_QUERIES) {
      assertEquals(422, stories.nobody().get(ALL + query).statusCode(), query);
    }
    assertEquals(before, Rows.of(SERVER));
  }

  @Test
  void anothersDraftIsNotThere() {
    var id = stories.draft(author, title, body, Stories.own("partnership"));
    for (var who :
        List.of(stories.of(Demo.PDU), stories.of(Demo.ADMIN), stories.of(Demo.LEARNER))) {
      isNotThere(ALL + "/" + id, who);
    }
    isNotThere(ALL + "/" + id, stories.of(reviewer));
    assertEquals(403, stories.withdraw(reviewer, id));
    assertEquals(
        404, stories.of(Demo.LEARNER).json(ALL + "/" + id + "/withdraw", "{}").statusCode());
    assertEquals("DRAFT", stories.column("state", id));
    assertEquals("0", stories.column("version", id));
  }

  private void isNotThere(String at, Visitor who) {
    for (var part : List.of("", "/workshop", "/comments", "/consent", "/consent/history")) {
      assertEquals(404, who.get(at + part).statusCode(), part);
    }
    var words = JsonOutput.toJson(Stories.story("Mine now", body));
    int written = who.send("PUT", at, JSON, words).statusCode();
    assertTrue(written == 403 || written == 404, "" + written);
    var allowed = JsonOutput.toJson(Stories.own("public"));
    assertEquals(404, who.send("PUT", at + "/consent", JSON, allowed).statusCode());
    assertEquals(404, who.json(at + "/comments", "{\"words\":\"hello\"}").statusCode());
    for (var verb : List.of("pass", "send-back", "approve", "archive", "ask-review")) {
      var answer = who.json(at + "/" + verb, "{\"reason\":\"because\"}");
      assertEquals(404, answer.statusCode(), verb + answer.body());
      assertFalse(answer.body().contains(named), verb);
    }
  }

  @Test
  void whoWritesOverSomebodyElsesWordsIsToldFirst() {
    var id = stories.draft(author, title, body, Stories.own("partnership"));
    var at = ALL + "/" + id;
    var program = stories.of(author);
    var tag = program.get(at + "/workshop").headers().firstValue("ETag").orElseThrow();
    var words = JsonOutput.toJson(Stories.story(title, "Anew"));
    var first = program.with("If-Match", tag).send("PUT", at, "application/json", words);
    assertEquals(200, first.statusCode(), first.body());
    assertNotEquals(tag, first.headers().firstValue("ETag").orElseThrow());
    var late = program.with("If-Match", tag).send("PUT", at, "application/json", words);
    assertEquals(412, late.statusCode());
    var step = program.with("If-Match", tag).json(at + "/ask-review", "{}");
    assertEquals(412, step.statusCode());
    assertEquals(200, program.send("POST", at + "/ask-review", "", "").statusCode(), "no body");
  }
}
