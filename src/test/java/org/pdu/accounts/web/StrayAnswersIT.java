package org.pdu.accounts.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Rows;
import org.pdu.platform.web.SignInCookie;

/** An answer that is not this browser's, not this provider's or not new leads in nowhere. */
class StrayAnswersIT {
  private static final Providers THREE = Providers.shared();
  private static final DishonestProvider FOUL = THREE.foul;
  private final ProviderVisitor browser = new ProviderVisitor();
  private final String email = "stray." + UUID.randomUUID() + "@provider.example";

  @BeforeEach
  void failuresOfOtherTestsAreForgotten() {
    THREE.run("delete from accounts.throttle");
  }

  @Test
  void anotherBrowsersAnswerIsRefused() {
    FOUL.token = () -> signed(right("any"));
    var theirs = new ProviderVisitor();
    var state = ProviderVisitor.query(begin(theirs, "foul")).get("state");
    // somebody is led to an answer that belongs to another: without, and with, a way of their own
    refused("expired", finish(browser, "foul", "code=x&state=" + state));
    begin(browser, "foul");
    refused("unfit", finish(browser, "foul", "code=x&state=" + state));
    refused("expired", finish(browser, "foul", "code=x"));
  }

  @Test
  void anAnswerCountsOnce() {
    var asked = begin(browser, "city");
    var back = browser.signInThere(asked, email);
    var way = browser.cookie(back, "__Host-pdu-way");
    assertEquals(THREE.at("/home"), ProviderVisitor.next(browser.get(back)));
    assertEquals(because("expired"), ProviderVisitor.next(browser.get(back)));
    // also for who kept the cookie
    var thief = new ProviderVisitor();
    thief.keep(back, "__Host-pdu-way", way);
    assertEquals(because("unfit"), ProviderVisitor.next(thief.get(back)));
    assertTrue(thief.cookie(back, SignInCookie.NAME).isEmpty());
  }

  @Test
  void aCodeThatWasUsedIsRefusedByTheProviderToo() {
    var back = browser.signInThere(begin(browser, "city"), email);
    var code = ProviderVisitor.query(back).get("code");
    assertEquals(THREE.at("/home"), ProviderVisitor.next(browser.get(back)));
    var other = new ProviderVisitor();
    var state = ProviderVisitor.query(begin(other, "city")).get("state");
    var query = "code=" + code + "&state=" + state + "&iss=" + THREE.city.issuer();
    assertEquals(because("unfit"), finish(other, "city", query));
    assertTrue(other.cookie(back, SignInCookie.NAME).isEmpty());
  }

  @Test
  void aCodeStolenOnTheWayIsWorthNothingInAnotherBrowser() {
    var back = browser.signInThere(begin(browser, "city"), email);
    var code = ProviderVisitor.query(back).get("code");
    var thief = new ProviderVisitor();
    var state = ProviderVisitor.query(begin(thief, "city")).get("state");
    var query = "code=" + code + "&state=" + state + "&iss=" + THREE.city.issuer();
    assertEquals(because("unfit"), finish(thief, "city", query));
    assertEquals(0, people(), "the verifier is the first browser's");
  }

  @Test
  void oneProvidersAnswerIsNotTakenForAnothers() {
    // begun at the dishonest one, which leads on to the honest one and wants its code handed over
    int before = FOUL.asked.size();
    var begun = begin(browser, "foul");
    var state = ProviderVisitor.query(begun).get("state");
    var query = "code=stolen&state=" + state + "&iss=" + THREE.city.issuer();
    refused("unfit", finish(browser, "foul", query));
    assertEquals(before, FOUL.asked.size(), "the code was not handed over");
    // and a way begun at one does not end at another
    begin(browser, "foul");
    refused("expired", finish(browser, "city", "code=x&state=" + state));
    // whoever always says who they are must
    var there = begin(browser, "city");
    var silent = "code=x&state=" + ProviderVisitor.query(there).get("state");
    refused("unfit", finish(browser, "city", silent));
  }

  @Test
  void peopleAreSentBackNowhereElse() {
    var asked = begin(browser, "city");
    assertEquals(
        THREE.at("/sign-in/with/city/back").toString(),
        ProviderVisitor.query(asked).get("redirect_uri"));
    var tampered = asked.toString().replace("%2Fback", "%2Fback%2F..%2Fevil");
    assertNotEquals(asked.toString(), tampered);
    var answer = new ProviderVisitor().get(URI.create(tampered));
    assertEquals(400, answer.statusCode());
    for (var then : new String[] {"//evil.example", "https://evil.example", "/%5Cevil.example"}) {
      var lead = ProviderVisitor.next(browser.get(THREE.at("/sign-in/with/foul?then=" + then)));
      FOUL.token = () -> signed(right(ProviderVisitor.query(lead).get("nonce")));
      var state = ProviderVisitor.query(lead).get("state");
      assertEquals(THREE.at("/home"), finish(browser, "foul", "code=x&state=" + state), then);
    }
    assertEquals(404, browser.get(THREE.at("/sign-in/with/nobody")).statusCode());
    assertEquals(404, browser.get(THREE.at("/sign-in/with/city/back/more")).statusCode());
  }

  @Test
  void whoSaysNoAtTheProviderIsNotBlamed() {
    var state = ProviderVisitor.query(begin(browser, "foul")).get("state");
    refused("stopped", finish(browser, "foul", "error=access_denied&state=" + state));
    begin(browser, "foul");
    refused("unfit", finish(browser, "foul", "error=access_denied&state=another"));
  }

  @Test
  void afterManyTriesEverybodyAtThatAddressWaits() {
    for (int tries = 0; tries < 60; tries++) {
      begin(browser, "foul");
      refused("unfit", finish(browser, "foul", "code=x&state=guess"));
    }
    begin(browser, "foul");
    var at = THREE.at("/sign-in/with/foul/back?code=x&state=guess");
    assertEquals(429, browser.get(at).statusCode());
  }

  @Test
  void theCookieIsOutOfReachOfScriptsAndOtherSites() {
    var set =
        browser.get(THREE.at("/sign-in/with/foul")).headers().allValues("Set-Cookie").toString();
    for (var part :
        new String[] {"__Host-", "; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/"}) {
      assertTrue(set.contains(part), set);
    }
    assertFalse(set.contains("JSESSION"), set);
  }

  private static String signed(JWTClaimsSet.Builder claims) {
    return Forger.signed(FOUL.key, claims);
  }

  private JWTClaimsSet.Builder right(String nonce) {
    return FOUL.claims(nonce, email);
  }

  private static URI begin(ProviderVisitor who, String provider) {
    return ProviderVisitor.next(who.get(THREE.at("/sign-in/with/" + provider)));
  }

  private static URI finish(ProviderVisitor who, String provider, String query) {
    return ProviderVisitor.next(who.get(THREE.at("/sign-in/with/" + provider + "/back?" + query)));
  }

  private static URI because(String why) {
    return THREE.at("/sign-in?because=" + why);
  }

  private void refused(String because, URI where) {
    assertEquals(because(because), where);
    assertEquals("", browser.cookie(THREE.at("/"), SignInCookie.NAME), "nobody is signed in");
  }

  private long people() {
    return Rows.count(THREE.server, "people.person", "email = ?", email);
  }
}
