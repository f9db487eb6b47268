package org.pdu.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import groovy.json.JsonOutput;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pdu.platform.Account;
import org.pdu.platform.Answers;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.Visitor;

/** What is one person's is not another's, whatever the other says of themselves. */
class OwnAndOthersIT {
  private static final String SLUG = "psychologically-informed-environments";
  private static final String ATTEMPTS = "/api/training/modules/" + SLUG + "/attempts";
  private static final PduServer SERVER = PduServer.shared();
  private static Account owner;
  private static JsonPath done;

  @BeforeAll
  static void oneHasCompleted() {
    owner = Account.joining(SERVER, Demo.LEARNER, "Leopold Owner");
    done =
        JsonPath.from(Visitor.withToken(SERVER, owner.apiToken()).json(ATTEMPTS, right()).body());
  }

  @Test
  void theOwnerSeesResultCertificateAndRecord() {
    var own = Visitor.of(SERVER, owner.email());
    assertEquals(200, own.get(result()).statusCode());
    assertEquals(200, own.get(certificate()).statusCode());
    assertTrue(own.get("/training/record").body().contains(code()));
  }

  @Test
  void nobodyElseDoesNotEvenWhoeverLeadsOrRunsIt() {
    for (var who : new Demo[] {Demo.LEARNER, Demo.LEARNER2, Demo.LEAD, Demo.ADMIN, Demo.PDU}) {
      var other = Visitor.of(SERVER, who.email());
      assertEquals(404, other.get(result()).statusCode(), who + " at the result");
      assertEquals(404, other.get(certificate()).statusCode(), who + " at the certificate");
      assertFalse(other.get("/training/record").body().contains(code()), who + " at the record");
      var program = Visitor.withToken(SERVER, Account.token(SERVER, who.email(), Account.Kind.API));
      assertFalse(program.get("/api/training/completions").body().contains(code()), who.name());
    }
  }

  @Test
  void aRoleThatIsOnlyClaimedIsNone() {
    var learner = Account.joining(SERVER, Demo.LEARNER, "Leopold Claimant");
    var claims = "?role=ADMINISTRATOR&roles=LEAD&person=" + owner.id() + "&scope=city";
    var program =
        Visitor.withToken(SERVER, learner.apiToken())
            .with("X-Role", "ADMINISTRATOR")
            .with("X-Remote-User", "admin@demo.example");
    var me = JsonPath.from(program.get("/api/me" + claims).body());
    assertEquals(learner.email(), me.getString("email"));
    assertEquals("[learner]", me.getString("roles.role"));
    var claiming =
        right()
            .replaceFirst(
                "\\{",
                "{\"person\":\"%s\",\"personId\":\"%s\",\"role\":\"ADMINISTRATOR\","
                    .formatted(owner.id(), owner.id()));
    assertEquals(201, program.json(ATTEMPTS + claims, claiming).statusCode());
    assertEquals(1, Rows.count(SERVER, "training.attempt", "person_id = ?", owner.id()));
    assertEquals(1, Rows.count(SERVER, "training.completion", "person_id = ?", learner.id()));
    assertEquals(404, Visitor.of(SERVER, learner.email()).get(result() + claims).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1:1"})
  void aFormOfAnotherSiteDoesNothing(String origin) {
    var foreign = Visitor.of(SERVER, owner.email()).with("Origin", origin);
    unchangedBy(() -> {
      assertEquals(403, submit(foreign, Map.of()));
      assertEquals(403, foreign.form("/account", "everywhere", "leave", Map.of()).statusCode());
      assertEquals(403, foreign.post("/sign-out", Map.of()).statusCode());
    });
  }

  @Test
  void aFormThatABrowserCallsCrossSiteDoesNothing() {
    for (var site : new String[] {"cross-site", "same-site"}) {
      var foreign = Visitor.of(SERVER, owner.email()).with("Sec-Fetch-Site", site);
      unchangedBy(() -> assertEquals(403, submit(foreign, Map.of())));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "0000000000000000000000000000000000000000000"})
  void aFormWithoutItsOwnTokenDoesNothing(String token) {
    var visitor = Visitor.of(SERVER, owner.email());
    unchangedBy(() -> {
      assertEquals(403, submit(visitor, Map.of("pdu-token", token)));
      var drafts = "/api/training/modules/" + SLUG + "/drafts/after";
      assertEquals(403, visitor.post(drafts, Map.of("pdu-token", token)).statusCode());
      assertEquals(403, visitor.json(ATTEMPTS, right()).statusCode(), "a cookie is no token");
    });
  }

  @Test
  void anotherPersonsTokenInTheFormIsNone() {
    var other = Visitor.of(SERVER, Demo.LEARNER2.email());
    var theirs =
        other
            .get("/account")
            .body()
            .replaceAll("(?s).*?name=\"pdu-token\" value=\"([^\"]+)\".*", "$1");
    unchangedBy(() ->
        assertEquals(403, submit(Visitor.of(SERVER, owner.email()), Map.of("pdu-token", theirs))));
  }

  private static int submit(Visitor visitor, Map<String, ?> more) {
    var fields = new java.util.LinkedHashMap<String, Object>();
    fields.putAll(Answers.asFields(Answers.of(SLUG).right("after")));
    fields.putAll(more);
    return visitor.form("/training/" + SLUG + "/quiz", "questions", "hand-in", fields).statusCode();
  }

  private static void unchangedBy(Runnable deed) {
    var before = Rows.of(SERVER);
    deed.run();
    assertEquals(before, Rows.of(SERVER));
  }

  private static String right() {
    var answers = Answers.of(SLUG).right("after");
    return JsonOutput.toJson(Map.of("stage", "after", "answers", answers));
  }

  private static String result() {
    return "/training/" + SLUG + "/results/" + done.getString("id");
  }

  private static String certificate() {
    return "/my-certificates/" + done.getString("completion.id") + ".pdf";
  }

  private static String code() {
    return done.getString("completion.code");
  }
}
