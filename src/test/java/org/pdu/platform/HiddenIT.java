package org.pdu.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A limit holds for what is written in another way. */
class HiddenIT {
  private static final String MODULE = "/api/training/modules/the-pledge";
  private static final PduServer SERVER = PduServer.shared();
  private static Visitor program;
  private static Visitor visitor;

  @BeforeAll
  static void somebody() {
    var learner = Account.joining(SERVER, Demo.LEARNER, "Barnaby Tables");
    program = Visitor.withToken(SERVER, learner.apiToken());
    visitor = Visitor.of(SERVER, learner.email());
  }

  @Test
  void aBodyThatHidesItsLengthIsNoLonger() {
    var huge = "{\"stage\":\"after\",\"answers\":{\"x\":\"" + "y".repeat(3_000_000) + "\"}}";
    assertStatus(413, program.sendUnannounced(MODULE + "/attempts", "application/json", huge));
    assertStatus(
        413, Visitor.nobody(SERVER).sendUnannounced("/api/tokens", "application/json", huge));
    var small = "{\"stage\":\"after\",\"answers\":{}}";
    assertStatus(422, program.sendUnannounced(MODULE + "/attempts", "application/json", small));
    var form = "application/x-www-form-urlencoded";
    assertStatus(411, visitor.sendUnannounced("/sign-in", form, "email=" + "y".repeat(3_000_000)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/metrics",
        "/%6detrics",
        "//metrics",
        "/x/../metrics",
        "/;x/metrics",
        "/metrics;x"
      })
  void whatAProxyPassesOnNeverReachesTheMetrics(String path) {
    var passedOn = Visitor.nobody(SERVER).with("X-Forwarded-For", "192.0.2.7");
    var answer = passedOn.get(path);
    assertFalse(answer.body().contains("# TYPE"), path);
  }

  private static void assertStatus(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.uri() + ": " + answer.body());
    assertFalse(answer.body().contains("Exception"), answer.body());
  }
}
