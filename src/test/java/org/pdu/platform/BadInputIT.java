package org.pdu.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import groovy.json.JsonOutput;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed or sent: a clear answer, nothing broken, nothing lost. */
class BadInputIT {
  private static final String MODULE = "/api/training/modules/the-pledge";
  private static final PduServer SERVER = PduServer.shared();
  private static Account learner;
  private static Visitor program;
  private static Visitor visitor;

  @BeforeAll
  static void somebody() {
    learner = Account.joining(SERVER, Demo.LEARNER, "Barnaby <b>Tables</b> ';--");
    program = Visitor.withToken(SERVER, learner.apiToken());
    visitor = Visitor.of(SERVER, learner.email());
  }

  static List<String> nasty() {
    return List.of(
        "';--",
        "' or '1'='1",
        "<script>alert(1)</script>",
        "#{1+1} ${7*7} %{x}",
        "\0",
        "a\0b",
        "😀🧑‍🤝‍🧑",
        "\u202Eabc\uFEFF",
        "../../../../etc/passwd",
        "%00%0d%0aX-Header: x",
        "x".repeat(10_000));
  }

  @ParameterizedTest
  @MethodSource("nasty")
  void everyFieldOfEveryEndpointTakesAnything(String text) {
    for (var body :
        List.of(
            Map.of("stage", text, "answers", Map.of()),
            Map.of("stage", "after", "answers", Map.of(text, text)),
            Map.of("stage", "after", "answers", Map.of("what-pie-means", List.of(text, text))),
            Map.of(text, text))) {
      clear(422, program.json(MODULE + "/attempts", JsonOutput.toJson(body)));
    }
    clear(
        422,
        program
            .with("Idempotency-Key", "x".repeat(300))
            .json(MODULE + "/attempts", JsonOutput.toJson(Map.of("stage", text))));
    var nobody = Visitor.nobody(SERVER);
    for (var field : List.of("email", "password", "label")) {
      var fields =
          new java.util.HashMap<>(Map.of("email", "", "password", "secret", "label", "label"));
      fields.put(field, text);
      within(401, 422, nobody.json("/api/tokens", JsonOutput.toJson(fields)));
    }
    var fields = Map.of("answer-" + text, text, "answer-what-pie-means", text, text, text);
    clear(204, program.post(MODULE + "/drafts/after", fields));
  }

  @ParameterizedTest
  @MethodSource("nasty")
  void everyAddressTakesAnything(String text) {
    if (text.length() > 1_000) {
      text = text.substring(0, 1_000);
    }
    var part = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    for (var path :
        List.of(
            "/training/",
            "/training/the-pledge/lessons/",
            "/training/the-pledge/results/",
            "/certificates/",
            "/my-certificates/",
            "/content/modules/",
            "/api/certificates/",
            "/api/training/modules/",
            "/api/training/modules/the-pledge/drafts/",
            "/api/")) {
      within(400, 499, visitorFor(path).get(path + part));
    }
    for (var path :
        List.of(
            "/search?q=",
            "/search?q=pledge&type=",
            "/search?q=pledge&topic=",
            "/search?q=pledge&after=",
            "/certificates?code=",
            "/sign-in?then=",
            "/api/search?q=",
            "/api/search?q=pledge&size=",
            "/api/search?q=pledge&after=",
            "/api/search?type=",
            "/api/search/suggest?q=",
            "/home?x=",
            "/account?role=")) {
      within(200, 499, visitorFor(path).get(path + part));
    }
  }

  @ParameterizedTest
  @MethodSource("nasty")
  void everyFormTakesAnythingAndKeepsWhatWasChosen(String text) {
    var nobody = Visitor.nobody(SERVER);
    var signIn =
        nobody.form(
            "/sign-in", "sign-in", "go", Map.of("email", text, "password", "", "then", text));
    clear(422, signIn);
    assertFalse(signIn.body().contains("<script>alert(1)"), "escaped");
    if (text.startsWith("<script>")) {
      assertTrue(signIn.body().contains("&lt;script&gt;alert(1)"), "kept, and harmless");
    }
    var right = Answers.of("the-pledge").right("after");
    var kept = right.keySet().iterator().next();
    var fields = new java.util.HashMap<String, Object>(Answers.asFields(right));
    fields.put("answer-" + right.keySet().stream().skip(1).findFirst().orElseThrow(), text);
    fields.put("answer-" + text, text);
    var quiz = visitor.form("/training/the-pledge/quiz", "questions", "hand-in", fields);
    clear(422, quiz);
    for (var option : right.get(kept)) {
      var input = "id=\"" + kept + "-" + option + "\" value=\"" + option + "\" checked=\"checked\"";
      assertTrue(quiz.body().contains(input), input + " is lost");
    }
    clear(404, visitor.form("/training/the-pledge/lessons/99", "go-on", "done", Map.of()));
    clear(302, visitor.form("/training/the-pledge/lessons/1", "go-on", "done", Map.of("x", text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "1",
        "null",
        "\"x\"",
        "{\"stage\":1}",
        "{\"stage\":\"after\",\"answers\":[]}",
        "{\"stage\":\"after\",\"answers\":{\"what-pie-means\":7}}",
        "{\"stage\":\"after\",\"answers\":{\"what-pie-means\":{\"a\":1}}}",
        "not json at all"
      })
  void malformedJsonIsRefusedInWords(String body) {
    within(400, 422, program.json(MODULE + "/attempts", body));
    within(400, 422, Visitor.nobody(SERVER).json("/api/tokens", body));
  }

  @Test
  void theWrongTypeMethodOrModuleIsRefusedInWords() {
    clear(415, program.send("POST", MODULE + "/attempts", "text/plain", "{}"));
    clear(405, program.send("DELETE", MODULE, "", ""));
    clear(
        404,
        program.json(
            "/api/training/modules/no-such/attempts", "{\"stage\":\"after\",\"answers\":{}}"));
    clear(404, program.get("/api/no-such"));
    clear(404, visitor.get("/training/no-such/quiz"));
  }

  @Test
  void aHugeBodyIsRefused() {
    var huge = "{\"stage\":\"after\",\"answers\":{\"x\":\"" + "y".repeat(3_000_000) + "\"}}";
    clear(413, program.json(MODULE + "/attempts", huge));
    within(400, 499, Visitor.nobody(SERVER).json("/api/tokens", huge));
    within(
        400,
        499,
        program.post(MODULE + "/drafts/after", Map.of("answer-x", "y".repeat(3_000_000))));
    var form = Map.of("email", "y".repeat(3_000_000), "password", "x");
    within(400, 499, Visitor.nobody(SERVER).form("/sign-in", "sign-in", "go", form));
  }

  @Test
  void anotherOriginIsRefusedByEndpointsInTheirOwnWords() {
    clear(403, visitor.with("Origin", "https://evil.example").json(MODULE + "/attempts", "{}"));
    clear(403, visitor.json(MODULE + "/attempts", "{}"));
  }

  @Test
  void aFormOfAnotherPageIsReadInWords() {
    var fields = Map.of("questions", "questions", "jakarta.faces.ViewState", "bm90IG91cnM=");
    var token = Map.<String, Object>of("pdu-token", visitor.antiForgery("/account"));
    var all = new java.util.HashMap<String, Object>(fields);
    all.putAll(token);
    within(400, 499, visitor.post("/training/the-pledge/quiz", all));
  }

  @Test
  void manyFieldsAndDeepJsonAreRefusedOrPassedOver() {
    within(400, 499, program.json(MODULE + "/attempts", "[".repeat(50_000)));
    within(400, 499, program.json(MODULE + "/attempts", "{\"a\":".repeat(50_000)));
    var fields = new java.util.HashMap<String, String>();
    for (int i = 0; i < 20_000; i++) {
      fields.put("answer-" + i, "x");
    }
    within(200, 499, program.post(MODULE + "/drafts/after", fields));
  }

  private static Visitor visitorFor(String path) {
    return path.startsWith("/api/") ? program : visitor;
  }

  private static void clear(int status, HttpResponse<String> answer) {
    within(status, status, answer);
  }

  private static void within(int least, int most, HttpResponse<String> answer) {
    var asked = answer.request().method() + " " + answer.uri() + ": " + answer.body();
    int status = answer.statusCode();
    assertTrue(status >= least && status <= most, status + " to " + asked);
    for (var slip :
        new ArrayList<>(List.of("\tat ", "Exception", "org.pdu.", "java.lang", "Payara"))) {
      assertFalse(answer.body().contains(slip), slip + " in the answer to " + asked);
    }
    if (status == 400 && answer.body().isEmpty()) {
      return; // refused by the server before it is anybody's page: an address that can't be one
    }
    if (status >= 400 && answer.uri().getPath().startsWith("/api/")) {
      var type = answer.headers().firstValue("Content-Type").orElse("none");
      assertTrue(type.startsWith("application/problem+json"), type + " to " + asked);
      assertEquals(status, io.restassured.path.json.JsonPath.from(answer.body()).getInt("status"));
    } else if (status >= 400) {
      assertTrue(answer.body().contains("<h1"), "a page of ours: " + asked);
    }
  }
}
