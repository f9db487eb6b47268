package org.pdu.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pdu.accounts.model.ApiScope;
import org.pdu.accounts.model.ScopeTable;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Visitor;

/** A token does what its scopes say: asked of every endpoint that the product describes. */
class ScopesIT {
  private static final PduServer SERVER = PduServer.shared();
  private static final Set<String> OPEN =
      Set.of("POST /api/tokens", "DELETE /api/tokens/current", "GET /api/certificates/{code}");

  @Test
  void everyEndpointNeedsAScopeButThoseThatAreOpenToAll() {
    for (var name : endpoints()) {
      var needed = ScopeTable.needed(method(name), path(name));
      assertEquals(OPEN.contains(name), needed.isEmpty(), name + " needs " + needed);
    }
  }

  @Test
  void withoutItEveryEndpointRefuses() {
    for (var name : endpoints()) {
      var needed = ScopeTable.needed(method(name), path(name));
      if (needed.isPresent()) {
        var others = EnumSet.complementOf(EnumSet.of(needed.get(), ApiScope.ALL));
        var refused = send(name, token(others));
        assertTrue(
            refused.startsWith("403") && refused.contains("Not in this token's scope"),
            name + refused);
        assertTrue(refused.contains(needed.get().text()), name + refused);
        assertFalse(
            send(name, token(EnumSet.of(needed.get()))).contains("Not in this token's scope"),
            name);
      }
    }
  }

  @Test
  void anEndpointThatNobodyThoughtOfNeedsAll() {
    var narrow = token(EnumSet.complementOf(EnumSet.of(ApiScope.ALL)));
    for (var path : new String[] {"/api/no-such", "/api/trainingx", "/api", "/api//me"}) {
      var answer = Visitor.withToken(SERVER, narrow).get(path);
      assertTrue(answer.statusCode() >= 400, path + answer.statusCode());
    }
    assertEquals(
        java.util.Optional.of(ApiScope.ALL), ScopeTable.needed("GET", "/api/trainingx/modules"));
  }

  @Test
  void aTokenOpensNoPageWhateverItsScopes() {
    var program = Visitor.withToken(SERVER, token(EnumSet.of(ApiScope.ALL)));
    for (var page : new String[] {"/account", "/account/tokens", "/account/second-factor"}) {
      assertEquals(302, program.get(page).statusCode(), page);
    }
    var fields = Map.of("label", "x", "scopes", "all", "days", "9", "pdu-token", "x");
    var posted = program.form("/account/tokens", "making", "create", fields);
    assertFalse(posted.body().contains("new-token"), "a token made a token");
  }

  @Test
  void aTokenInABrowsersCookieIsNothing() {
    var token = token(EnumSet.of(ApiScope.ALL));
    assertEquals(302, Visitor.withCookie(SERVER, token).get("/account").statusCode());
    assertEquals(401, Visitor.withCookie(SERVER, token).get("/api/me").statusCode());
  }

  @Test
  void aBrowsersSignInIsNoToken() {
    var cookie = Account.token(SERVER, Demo.LEARNER.email(), Account.Kind.BROWSER);
    assertEquals(401, Visitor.withToken(SERVER, cookie).get("/api/me").statusCode());
  }

  private static String send(String name, String token) {
    var rule = Rules.endpoints().get(name);
    var type = rule.body().isEmpty() ? "" : "application/json";
    var answer =
        Visitor.withToken(SERVER, token).send(method(name), rule.example(), type, rule.body());
    return answer.statusCode() + " " + answer.body();
  }

  private static String token(Set<ApiScope> scopes) {
    var token = Account.token(SERVER, Demo.ANALYST.email(), Account.Kind.API);
    try (var database = SERVER.jdbc();
        var statement =
            database.prepareStatement(
                "update accounts.sign_in set scopes = ? where token_hash = sha256(?)")) {
      statement.setString(1, ApiScope.together(scopes));
      statement.setBytes(2, token.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      assertEquals(1, statement.executeUpdate());
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
    return token;
  }

  private static Set<String> endpoints() {
    Map<String, Map<String, ?>> paths =
        RestAssured.get(SERVER.at("/openapi?format=json")).path("paths");
    var all = new TreeSet<String>();
    paths.forEach((path, methods) ->
        methods.keySet().stream()
            .filter(name -> Set.of("get", "post", "put", "delete", "patch").contains(name))
            .forEach(name -> all.add(name.toUpperCase(Locale.ROOT) + " " + path)));
    return all;
  }

  private static String method(String name) {
    return name.substring(0, name.indexOf(' '));
  }

  private static String path(String name) {
    return name.substring(name.indexOf(' ') + 1);
  }
}
