package org.pdu.accounts.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Visitor;

/** Who guesses learns nothing, not even whether there is such an account. */
class GuessingIT {
  private static final int TRIES = 8;
  private static final PduServer SERVER = PduServer.shared();

  /** All tests come from one address, whose failures would soon be too many. */
  @BeforeEach
  @AfterEach
  void forgetFailures() throws SQLException {
    try (var database = SERVER.jdbc();
        var statement = database.createStatement()) {
      statement.execute("truncate accounts.throttle");
    }
  }

  @Test
  void tooManyGuessesAreStoppedAlikeWithAndWithoutAnAccount() {
    var known = Account.joining(SERVER, Demo.LEARNER, "Guessed At").email();
    var unknown = UUID.randomUUID() + "@test.example";
    assertEquals(said(program(known), known), said(program(unknown), unknown));
    assertEquals(said(page(known), known), said(page(unknown), unknown));
    for (int i = 1; i < TRIES; i++) {
      program(known);
      program(unknown);
    }
    for (var email : List.of(known, unknown)) {
      for (var answer : List.of(program(email), page(email))) {
        assertEquals(429, answer.statusCode());
        int wait = Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("0"));
        assertTrue(wait > 0 && wait <= 3_600, "a wait of " + wait);
      }
    }
    assertEquals(said(program(known), known), said(program(unknown), unknown));
    assertEquals(said(page(known), known), said(page(unknown), unknown));
  }

  @Test
  void manyGuessesAtOnceAreNoMoreGuesses() {
    var known = Account.joining(SERVER, Demo.LEARNER, "Guessed At").email();
    var looked =
        java.util.stream.IntStream.range(0, 24)
            .parallel()
            .map(any -> program(known).statusCode())
            .filter(status -> status == 401)
            .count();
    assertEquals(TRIES, looked);
  }

  @Test
  void theRightPasswordWaitsLikeAnyOther() {
    var known = Account.joining(SERVER, Demo.LEARNER, "Guessed At").email();
    for (int i = 0; i < TRIES; i++) {
      program(known);
    }
    assertEquals(429, program(known, PduServer.PASSWORD).statusCode());
  }

  @Test
  void anUnknownAccountTakesAsLongAsAKnownOne() throws SQLException {
    var known = new ArrayList<Long>();
    var unknown = new ArrayList<Long>();
    for (int round = 0; round < 11; round++) {
      forgetFailures();
      known.add(took(Demo.EXPERT.email()));
      unknown.add(took(UUID.randomUUID() + "@test.example"));
    }
    double ratio = median(known) / median(unknown);
    assertTrue(ratio > 0.5 && ratio < 2, "known " + known + ", unknown " + unknown);
  }

  private static long took(String email) {
    long begun = System.nanoTime();
    program(email);
    return System.nanoTime() - begun;
  }

  private static double median(List<Long> all) {
    return all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow();
  }

  /** Status and words, but for the address itself and the sign-in form's own secrets. */
  private static String said(HttpResponse<String> answer, String email) {
    return answer.statusCode() + answer.body().replace(email, "E");
  }

  private static HttpResponse<String> program(String email) {
    return program(email, "a wrong password");
  }

  private static HttpResponse<String> program(String email, String password) {
    var body = "{\"email\":\"%s\",\"password\":\"%s\",\"label\":\"test\"}";
    return Visitor.nobody(SERVER).json("/api/tokens", body.formatted(email, password));
  }

  private static HttpResponse<String> page(String email) {
    var fields = Map.of("email", email, "password", "a wrong password");
    return Visitor.nobody(SERVER).form("/sign-in", "sign-in", "go", fields);
  }
}
