package org.pdu.accounts.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Visitor;

/** People see where they are signed in, and what they end is worth nothing. */
class OwnSignInsIT {
  private static final PduServer SERVER = PduServer.shared();
  private static final Pattern MADE = Pattern.compile("id=\"new-token\">([^<]+)<");
  private static final Pattern END = Pattern.compile("name=\"end\" value=\"([^\"]+)\"");
  private final Account owner = Account.joining(SERVER, Demo.LEARNER, "Rosa Tokenheath");
  private final Visitor visitor = Visitor.of(SERVER, owner.email());

  @Test
  void aStolenSignInThatWasEndedIsWorthNothing() {
    var stolen = Account.token(SERVER, owner.email(), Account.Kind.BROWSER);
    var thief = Visitor.withCookie(SERVER, stolen);
    assertEquals(200, thief.get("/account").statusCode());
    var page = visitor.get("/account/sign-ins").body();
    assertTrue(page.contains("This one"), page);
    assertEquals(302, end(visitor, "/account/sign-ins", "others", "end-others"));
    assertEquals(302, thief.get("/account").statusCode());
    assertEquals(200, visitor.get("/account").statusCode());
  }

  @Test
  void oneCanBeEndedByItselfAndOnlyByItsOwner() {
    var token = make(List.of("read:account"), "30");
    var program = Visitor.withToken(SERVER, token);
    var id = JsonPath.from(program.get("/api/tokens").body()).getString("items[0].id");
    var other = Visitor.of(SERVER, Demo.ADMIN.email());
    other.form("/account/tokens", "list", "none", Map.of("end", id));
    other.form("/account/sign-ins", "list", "none", Map.of("end", id));
    var others =
        Visitor.withToken(SERVER, Account.token(SERVER, Demo.ADMIN.email(), Account.Kind.API));
    assertEquals(404, others.send("DELETE", "/api/tokens/" + id, "", "").statusCode());
    assertEquals(200, program.get("/api/me").statusCode());
    visitor.form("/account/tokens", "list", "none", Map.of("end", id));
    assertEquals(401, program.get("/api/me").statusCode());
  }

  @Test
  void aTokenIsShownOnceAndDoesWhatWasTickedForAsLongAsWasSaid() {
    var token = make(List.of("read:account", "search"), "365");
    assertFalse(visitor.get("/account/tokens").body().contains(token));
    var program = Visitor.withToken(SERVER, token);
    assertEquals(200, program.get("/api/me").statusCode());
    assertEquals(200, program.get("/api/search?q=pledge").statusCode());
    assertEquals(403, program.get("/api/training/modules").statusCode());
    var one = JsonPath.from(program.get("/api/tokens").body());
    assertEquals("[read:account, search]", one.getString("items[0].scopes"));
    assertFalse(program.get("/api/tokens").body().contains(token));
  }

  @Test
  void whatCantBeTakenIsSaidAtTheField() {
    for (var days : List.of("0", "366", "-1", "x", "9999999999")) {
      var answer = making(Map.of("label", "", "days", days));
      assertEquals(422, answer.statusCode());
      assertTrue(answer.body().contains("Give a whole number of days"), days);
      assertTrue(answer.body().contains("Choose at least one thing"));
      assertTrue(answer.body().contains("Give it a name"));
    }
    assertEquals(
        422, making(Map.of("label", "x", "days", "9", "scopes", "everything")).statusCode());
  }

  @Test
  void makingOneAsksOnceMoreForThePassword() {
    for (var proof : List.of("", "wrong")) {
      var answer = making(Map.of("label", "x", "days", "9", "scopes", "search", "proof", proof));
      assertEquals(422, answer.statusCode());
      assertTrue(answer.body().contains("That is not your password"), answer.body());
      assertFalse(MADE.matcher(answer.body()).find());
    }
    assertEquals(200, making(Map.of("label", "x", "days", "9", "scopes", "search")).statusCode());
  }

  @Test
  void anIdThatIsNoneIsNotFound() {
    assertEquals(404, visitor.get("/account/sign-ins?after=x").statusCode());
    var answer = visitor.form("/account/sign-ins", "list", "none", Map.of("end", "x"));
    assertEquals(404, answer.statusCode());
    var program = Visitor.withToken(SERVER, owner.apiToken());
    assertEquals(422, program.get("/api/tokens?after=x").statusCode());
    assertEquals(404, program.send("DELETE", "/api/tokens/x", "", "").statusCode());
  }

  @Test
  void aLongListGoesOnOnTheNextPage() {
    for (int i = 0; i < 25; i++) {
      owner.apiToken();
    }
    var first = visitor.get("/account/tokens").body();
    assertEquals(20, END.matcher(first).results().count());
    var next = first.replaceAll("(?s).*?(/account/tokens\\?after=[0-9a-f-]+).*", "$1");
    assertEquals(5, END.matcher(visitor.get(next).body()).results().count());
  }

  private String make(List<String> scopes, String days) {
    var answer = making(Map.of("label", "Monthly report", "scopes", scopes, "days", days));
    var made = MADE.matcher(answer.body());
    assertTrue(made.find(), answer.body());
    return made.group(1);
  }

  private java.net.http.HttpResponse<String> making(Map<String, ?> fields) {
    var all = new java.util.HashMap<String, Object>(fields);
    all.putIfAbsent("proof", PduServer.PASSWORD);
    return visitor.form("/account/tokens", "making", "create", all);
  }

  private static int end(Visitor visitor, String path, String form, String button) {
    return visitor.form(path, form, button, Map.of()).statusCode();
  }
}
