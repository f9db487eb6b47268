package org.pdu.accounts.web;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pdu.platform.PduServer;
import org.pdu.platform.web.SignInCookie;

class SignInIT {
  private final PduServer server = PduServer.shared();

  @Test
  void signingInAgainEndsTheOldSignIn() {
    var first = cookie(signIn(request(), ""));
    assertEquals(200, account(first));
    var again = request().header("Cookie", SignInCookie.NAME + "=" + first);
    var second = cookie(signIn(again.formParam("pdu-token", SignInCookie.antiForgery(first)), ""));
    assertNotEquals(first, second);
    assertEquals(302, account(first));
    assertEquals(200, account(second));
  }

  @Test
  void theCookieIsOutOfReachOfScriptsAndOtherSites() {
    var set = signIn(request(), "").header("Set-Cookie");
    for (var part :
        new String[] {"__Host-", "; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/"}) {
      assertTrue(set.contains(part), set);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "/x?y=https://evil.example",
        "/x#y",
        "/x?y= z"
      })
  void nobodyIsLedToAnotherSite(String then) {
    var answer = signIn(request(), then);
    assertEquals(302, answer.statusCode());
    assertTrue(answer.header("Location").endsWith("/home"), answer.header("Location"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/training/the-pledge", "/search?q=severe+disadvantage&type=lesson"})
  void whoWasOnTheWaySomewhereGetsThere(String then) {
    assertEquals(then, signIn(request(), then).header("Location"));
    var before = "/sign-in?then=" + java.net.URLEncoder.encode(then, UTF_8);
    assertEquals(before, request().urlEncodingEnabled(false).get(then).header("Location"));
  }

  @Test
  void signingOutEverywhereEndsEverySignIn() {
    var one = cookie(signIn(request(), ""));
    var other = cookie(signIn(request(), ""));
    post(one, "/account", "everywhere", "leave").then().statusCode(302);
    assertEquals(302, account(one));
    assertEquals(302, account(other));
  }

  @Test
  void aFormWithoutTheTokenChangesNothing() {
    var one = cookie(signIn(request(), ""));
    request()
        .header("Cookie", SignInCookie.NAME + "=" + one)
        .post("/sign-out")
        .then()
        .statusCode(403);
    assertEquals(200, account(one));
  }

  @Test
  void aWrongPasswordSaysSoAtTheFieldAndKeepsTheAddress() {
    request()
        .formParam("email", "\"><script>';--")
        .formParam("password", "wrong")
        .formParam("sign-in", "sign-in")
        .formParam("go", "go")
        .formParam("jakarta.faces.ViewState", "stateless")
        .post("/sign-in")
        .then()
        .statusCode(422)
        .body(containsString("do not fit together"))
        .body(containsString("&quot;&gt;&lt;script&gt;"));
  }

  private Response post(String cookie, String path, String form, String button) {
    return request()
        .header("Cookie", SignInCookie.NAME + "=" + cookie)
        .formParam("pdu-token", SignInCookie.antiForgery(cookie))
        .formParam(form, form)
        .formParam(button, button)
        .formParam("jakarta.faces.ViewState", "stateless")
        .post(path);
  }

  private int account(String cookie) {
    var asked = request().header("Cookie", SignInCookie.NAME + "=" + cookie);
    return asked.get("/account").statusCode();
  }

  private static Response signIn(RequestSpecification request, String then) {
    return request
        .formParam("email", "facilitator@demo.example")
        .formParam("password", PduServer.PASSWORD)
        .formParam("then", then)
        .formParam("sign-in", "sign-in")
        .formParam("go", "go")
        .formParam("jakarta.faces.ViewState", "stateless")
        .post("/sign-in");
  }

  private static String cookie(Response answer) {
    return answer.cookie(SignInCookie.NAME);
  }

  private RequestSpecification request() {
    return given().baseUri(server.at("").toString()).redirects().follow(false);
  }
}
