package org.pdu.platform;

import static io.restassured.RestAssured.given;

import io.restassured.builder.RequestSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * The product's API as programs see it; one token for each demo account, fetched when asked for.
 */
public final class Api {
  private final PduServer server;
  private final Map<Demo, String> tokens = new EnumMap<>(Demo.class);

  public Api(PduServer server) {
    this.server = server;
  }

  /** A request by nobody. */
  public RequestSpecification nobody() {
    return given()
        .spec(
            new RequestSpecBuilder()
                .setBaseUri(server.at("").toString())
                .setContentType(ContentType.JSON)
                .build());
  }

  /** A request by a demo account, with its bearer token. */
  public RequestSpecification as(Demo who) {
    return nobody().header("Authorization", "Bearer " + token(who));
  }

  /** As {@link #as}, under an idempotency key of its own, for a POST that creates. */
  public RequestSpecification creating(Demo who) {
    return as(who).header("Idempotency-Key", UUID.randomUUID().toString());
  }

  /** The account's token. */
  public synchronized String token(Demo who) {
    return tokens.computeIfAbsent(who, this::fetch);
  }

  private String fetch(Demo who) {
    return nobody()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(
            Map.of(
                "email", who.email(), "password", PduServer.PASSWORD, "label", "integration test"))
        .post("/api/tokens")
        .then()
        .statusCode(201)
        .extract()
        .path("token");
  }
}
