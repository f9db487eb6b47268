package org.pdu.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.Answers;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.Uptakes;
import org.pdu.platform.Visitor;

/** The power goes just after the answer has left: what was acknowledged is there, once. */
class KillNineIT {
  private static final int ROUNDS = 2;
  private static final String SLUG = "the-pledge";
  private static final String ATTEMPTS = "/api/training/modules/" + SLUG + "/attempts";

  @Test
  void whatWasAcknowledgedIsThereAfterwardsOnce() {
    try (var server = PduServer.with(Map.of())) {
      var counted = Uptakes.ofServiceOf(server, Demo.LEAD, SLUG);
      for (int round = 1; round <= ROUNDS; round++) {
        var learner = Account.joining(server, Demo.LEARNER, "Hyacinth Round " + round);
        var program = Visitor.withToken(server, learner.apiToken());
        var acknowledged = program.json(ATTEMPTS, TwiceAtOnceIT.passing(SLUG));
        var orphan = server.database();
        server.kill9();
        assertEquals(201, acknowledged.statusCode());
        assertTrue(orphan.isAlive(), "PostgreSQL outlives a killed server: that is the trap");
        server.restart();
        assertNotEquals(orphan.pid(), server.database().pid());
        stillThere(server, learner, program, code(acknowledged.body(), "completion.code"));
        assertEquals(counted + round, Uptakes.ofServiceOf(server, Demo.LEAD, SLUG));
      }
    }
  }

  private static void stillThere(PduServer server, Account learner, Visitor program, String code) {
    assertEquals(1, Rows.count(server, "training.completion", "person_id = ?", learner.id()));
    assertEquals(1, Rows.count(server, "training.attempt", "person_id = ?", learner.id()));
    // with the token of before: a restart signs nobody out
    assertEquals(code, code(program.get("/api/training/completions").body(), "items[0].code"));
    var proof = Visitor.nobody(server).get("/api/certificates/" + code);
    assertEquals(Answers.title(SLUG), code(proof.body(), "title"));
    var found = program.get("/api/search?q=pledge&type=module").body();
    assertTrue(JsonPath.from(found).getInt("total") >= 1, "search answers: " + found);
    var again = program.json(ATTEMPTS, TwiceAtOnceIT.passing(SLUG));
    assertEquals(code, code(again.body(), "completion.code"));
    assertEquals(1, Rows.count(server, "training.completion", "person_id = ?", learner.id()));
  }

  private static String code(String json, String path) {
    return JsonPath.from(json).getString(path);
  }
}
