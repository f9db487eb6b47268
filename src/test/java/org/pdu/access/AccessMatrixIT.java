package org.pdu.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pdu.access.Rules.Rule;
import org.pdu.platform.PduServer;
import org.pdu.platform.Root;
import org.pdu.platform.Rows;
import org.pdu.platform.Visitor;

/** Every page and every endpoint against every role, from what the product itself lists. */
class AccessMatrixIT {
  private static final PduServer SERVER = PduServer.shared();

  @Test
  void everyPageIsInTheTable() {
    assertEquals(routes(), new TreeSet<>(Rules.pages().keySet()));
  }

  @Test
  void everyEndpointIsInTheTable() {
    assertEquals(endpoints(), new TreeSet<>(Rules.endpoints().keySet()));
  }

  @TestFactory
  Stream<DynamicTest> everyPageAnswersEachAsTheTableSays() {
    return Stream.of(Who.values())
        .map(who ->
            DynamicTest.dynamicTest(
                who.name(),
                () -> {
                  // leaving ends the sign-in, and comes last therefore
                  walk(who, Rules.pages());
                  walk(who, Rules.others());
                }));
  }

  @TestFactory
  Stream<DynamicTest> everyEndpointAnswersEachAsTheTableSays() {
    return Stream.of(Who.values())
        .map(who -> DynamicTest.dynamicTest(who.name(), () -> callAll(who)));
  }

  @Test
  void readingChangesNothing() {
    var before = Rows.of(SERVER);
    for (var who : List.of(Who.LEARNER, Who.LEAD, Who.ADMIN)) {
      var visitor = who.visitor(SERVER);
      Rules.pages().values().forEach(rule -> visitor.get(rule.example()));
      Rules.endpoints()
          .forEach((name, rule) -> {
            if (name.startsWith("GET ")) {
              who.program(SERVER).get(rule.example());
            }
          });
    }
    assertEquals(before, Rows.of(SERVER));
  }

  private static void walk(Who who, Map<String, Rule> rules) {
    for (var rule : rules.values()) {
      var visitor =
          rule.example().equals("/exit") || rule.example().equals("/sign-out")
              ? who.visitor(SERVER)
              : visitorOnce(who);
      var answer = visitor.get(rule.example());
      var asked = who + " GET " + rule.example();
      assertEquals(rule.status().applyAsInt(who), answer.statusCode(), asked);
      if (!rule.example().startsWith("/WEB-INF")) { // which the server refuses before any filter
        guarded(asked, answer);
      }
      boolean toSignIn = !who.signedIn() && answer.statusCode() == 302;
      if (toSignIn && !rule.example().equals("/exit")) {
        var where = answer.headers().firstValue("Location").orElse("");
        assertTrue(where.startsWith("/sign-in?then="), asked + " led to " + where);
      }
    }
  }

  private static final Map<Who, Visitor> VISITORS = new java.util.EnumMap<>(Who.class);

  private static Visitor visitorOnce(Who who) {
    return VISITORS.computeIfAbsent(who, any -> any.visitor(SERVER));
  }

  private static void callAll(Who who) {
    Rules.endpoints()
        .forEach((name, rule) -> {
          var method = name.substring(0, name.indexOf(' '));
          var type =
              rule.body().isEmpty() && !method.equals("POST")
                  ? ""
                  : rule.body().isEmpty()
                      ? "application/x-www-form-urlencoded"
                      : "application/json";
          var answer = who.program(SERVER).send(method, rule.example(), type, rule.body());
          var asked = who + " " + name;
          assertEquals(rule.status().applyAsInt(who), answer.statusCode(), asked + answer.body());
          guarded(asked, answer);
          if (answer.statusCode() >= 400) {
            var form = answer.headers().firstValue("Content-Type").orElse("");
            assertTrue(form.startsWith("application/problem+json"), asked + " answered in " + form);
          }
        });
  }

  /** What every answer carries, and what none does. */
  private static void guarded(String asked, HttpResponse<String> answer) {
    var headers = answer.headers();
    var expected =
        Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    expected.forEach(
        (name, value) -> assertEquals(List.of(value), headers.allValues(name), asked + " " + name));
    var policy = headers.firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.contains("script-src 'self'"), asked + " has the policy " + policy);
    assertTrue(!policy.contains("unsafe"), asked + " has the policy " + policy);
    var cache = headers.firstValue("Cache-Control").orElse("");
    assertTrue(
        asked.contains("/resources/") && !asked.contains("/api/")
            ? cache.contains("max-age")
            : cache.contains(asked.contains("/feed.") ? "no-cache" : "no-store"),
        asked + " may be kept: " + cache);
    for (var name : Set.of("Server", "X-Powered-By")) {
      assertTrue(headers.firstValue(name).isEmpty(), asked + " tells its " + name);
    }
    assertTrue(
        asked.contains("/outcomes")
            || headers.allValues("Set-Cookie").stream().noneMatch(set -> set.contains("JSESSION")),
        asked + " makes a session");
    assertTrue(!answer.body().contains("\tat org."), asked + " shows a stack trace");
  }

  private static Set<String> routes() {
    var folder = Root.folder().resolve("src/main/webapp/WEB-INF/routes");
    try (var files = Files.list(folder)) {
      var routes = new TreeSet<String>();
      for (var file : files.toList()) {
        Files.readString(file)
            .lines()
            .filter(line -> line.contains("->"))
            .forEach(line -> routes.add(line.substring(0, line.indexOf("->")).strip()));
      }
      return routes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> endpoints() {
    Map<String, Map<String, ?>> paths =
        io.restassured.RestAssured.get(SERVER.at("/openapi?format=json")).path("paths");
    var all = new TreeSet<String>();
    paths.forEach((path, methods) ->
        methods.keySet().stream()
            .filter(name -> Set.of("get", "post", "put", "delete", "patch").contains(name))
            .forEach(name -> all.add(name.toUpperCase(java.util.Locale.ROOT) + " " + path)));
    return all;
  }
}
