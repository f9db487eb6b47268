package org.pdu.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pdu.accounts.Somebody;
import org.pdu.platform.Account;
import org.pdu.platform.PduServer;
import org.pdu.platform.Visitor;

/** Who has to set up a second factor gets to that, to help and out, and nowhere else. */
class SecondFactorGateIT {
  private static final PduServer SERVER = PduServer.shared();
  private static final Set<String> OPEN =
      Set.of(
          "/account/second-factor",
          "/account/passkeys",
          "/support",
          "/about",
          "/about/accessibility",
          "/about/privacy");

  @Test
  void everyPageLeadsToWhereItIsSetUp() {
    var visitor = Somebody.leading(15).visitor();
    Rules.pages()
        .values()
        .forEach(rule -> {
          var answer = visitor.get(rule.example());
          var where = answer.headers().firstValue("Location").orElse("");
          if (rule.example().matches("/left|/policies.*|/my-data.*")) {
            assertTrue(!where.endsWith("/account/second-factor"), rule.example());
          } else if (OPEN.contains(rule.example())) {
            assertEquals(200, answer.statusCode(), rule.example());
          } else {
            assertEquals(302, answer.statusCode(), rule.example());
            assertTrue(where.endsWith("/account/second-factor"), rule.example() + " to " + where);
          }
        });
    for (var trick :
        new String[] {
          "/account/second-factor/../../home",
          "/account/second-factor/%2e%2e/home",
          "/home;/account/second-factor",
          "/home?x=/account/second-factor",
          "/support/../home"
        }) {
      assertTrue(visitor.get(trick).statusCode() != 200, trick);
    }
  }

  @Test
  void everyEndpointRefuses() {
    var program = Visitor.withToken(SERVER, Somebody.leading(15).account().apiToken());
    Rules.endpoints()
        .forEach((name, rule) -> {
          var method = name.substring(0, name.indexOf(' '));
          var type = method.equals("POST") ? "application/json" : "";
          var answer = program.send(method, rule.example(), type, rule.body());
          assertEquals(403, answer.statusCode(), name);
          assertTrue(answer.body().contains("second factor"), name + answer.body());
        });
  }

  @Test
  void aFormOfAPageThatIsClosedDoesNothing() {
    var visitor = Somebody.leading(15).visitor();
    var answer =
        visitor.form(
            "/account/tokens",
            "making",
            "create",
            java.util.Map.of("label", "x", "scopes", "all", "days", "365", "pdu-token", "x"));
    assertTrue(answer.statusCode() == 302 || answer.statusCode() == 403, "" + answer.statusCode());
  }

  @Test
  void onceItIsSetUpAllIsOpen() {
    var somebody = Somebody.leading(15);
    var visitor = settled(somebody);
    somebody.app(visitor);
    assertEquals(200, visitor.get("/home").statusCode());
    assertEquals(200, visitor.get("/outcomes").statusCode());
  }

  @Test
  void untilThenTheAccountSaysSoCalmly() {
    var visitor = settled(Somebody.leading(3));
    assertEquals(200, visitor.get("/home").statusCode());
    assertTrue(visitor.get("/account").body().contains("Please set up a second factor"));
  }

  @Test
  void aLearnerIsNotAsked() {
    var visitor = settled(Somebody.learning());
    assertEquals(200, visitor.get("/home").statusCode());
    assertTrue(!visitor.get("/account").body().contains("Please set up"));
  }

  /** Nothing else is asked of them any more. */
  private static Visitor settled(Somebody somebody) {
    return Account.settled(SERVER, somebody.account().email());
  }
}
