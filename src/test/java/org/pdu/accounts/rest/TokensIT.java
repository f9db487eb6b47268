package org.pdu.accounts.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pdu.platform.Api;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;

class TokensIT {
  private final Api api = new Api(PduServer.shared());

  @Test
  void aTokenOpensOnesOwnAccountUntilItIsEnded() {
    var token = "Bearer " + api.token(Demo.LEAD2);
    api.nobody()
        .header("Authorization", token)
        .get("/api/me")
        .then()
        .statusCode(200)
        .body("email", equalTo("lead2@demo.example"))
        .body("roles.role", hasItems("learner", "lead"))
        .body("affiliations[0].service.name", equalTo("Supported Living"));
    api.nobody()
        .header("Authorization", token)
        .delete("/api/tokens/current")
        .then()
        .statusCode(204);
    api.nobody().header("Authorization", token).get("/api/me").then().statusCode(401);
    api.nobody()
        .header("Authorization", token)
        .delete("/api/tokens/current")
        .then()
        .statusCode(401);
  }

  @Test
  void nobodyAndAnInventedTokenAreTheSame() {
    for (var header : new String[] {"Bearer x", "Bearer ", "Bearer ';--", "Basic eDp5"}) {
      api.nobody()
          .header("Authorization", header)
          .get("/api/me")
          .then()
          .statusCode(401)
          .contentType("application/problem+json")
          .header("WWW-Authenticate", "Bearer");
    }
  }

  @Test
  void aWrongPasswordAndAnUnknownAccountAreAnsweredAlike() {
    var unknown = refusal(UUID.randomUUID() + "@test.example");
    assertEquals(unknown, refusal("analyst@demo.example"));
    assertEquals(unknown, refusal("' or '1'='1' --"));
    assertTrue(unknown.startsWith("401"), unknown);
  }

  @Test
  void whatIsMissingIsNamed() {
    api.nobody()
        .body("{}")
        .post("/api/tokens")
        .then()
        .statusCode(422)
        .body("errors.field", hasItems("email", "password", "label"));
    api.nobody()
        .body(Map.of("email", "a\0@test.example", "password", "x", "label", "x"))
        .post("/api/tokens")
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("email"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "1", "{\"email\": {}}", "{\"email\": [\"a\"]}"})
  void whatIsNotOfTheFormIsNotReadable(String body) {
    api.nobody()
        .body(body)
        .post("/api/tokens")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @Test
  void afterManyFailuresEverybodyWaits() {
    var email = UUID.randomUUID() + "@test.example";
    for (int i = 0; i < 8; i++) {
      refusal(email);
    }
    api.nobody()
        .body(Map.of("email", email, "password", "x", "label", "x"))
        .post("/api/tokens")
        .then()
        .statusCode(429)
        .header("Retry-After", notNullValue());
  }

  private String refusal(String email) {
    var answer =
        api.nobody()
            .body(Map.of("email", email, "password", "' or true --", "label", "x"))
            .post("/api/tokens");
    return answer.statusCode() + answer.asString();
  }
}
