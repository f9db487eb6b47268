package org.pdu.accounts.web;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;

/** A provider that says what a test has it say: what no honest one can be made to. */
final class DishonestProvider implements AutoCloseable {
  static final String CLIENT = "pdu-there";

  private final HttpServer server;
  final List<String> asked = new ArrayList<>();
  RSAKey key = newKey("first");
  Supplier<String> token = () -> "";

  DishonestProvider() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.createContext("/.well-known/openid-configuration", to -> say(to, metadata()));
    server.createContext("/keys", to -> say(to, new JWKSet(key.toPublicJWK()).toString()));
    server.createContext("/token", to -> say(to, tokens(to)));
    server.start();
  }

  static RSAKey newKey(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (com.nimbusds.jose.JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Claims of which everything is right. */
  JWTClaimsSet.Builder claims(String nonce, String email) {
    var now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(issuer())
        .subject("subject of " + email)
        .audience(CLIENT)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(300)))
        .claim("nonce", nonce)
        .claim("email", email)
        .claim("email_verified", true)
        .claim("name", "Somebody Vouched");
  }

  private String metadata() {
    return """
    {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
     "jwks_uri":"%1$s/keys","response_types_supported":["code"],"subject_types_supported":["public"],
     "id_token_signing_alg_values_supported":["RS256","none","HS256"],
     "token_endpoint_auth_methods_supported":["none"]}
    """
        .formatted(issuer());
  }

  private String tokens(HttpExchange exchange) throws IOException {
    asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    return "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\""
        + token.get()
        + "\"}";
  }

  private static void say(HttpExchange exchange, String json) throws IOException {
    var bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
