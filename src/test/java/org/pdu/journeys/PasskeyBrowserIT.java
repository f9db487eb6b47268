package org.pdu.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pdu.accounts.Somebody;
import org.pdu.platform.Account;
import org.pdu.platform.Browser;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;

/** A passkey from adding it to signing in with it, and what is refused on the way. */
class PasskeyBrowserIT {
  private static final PduServer SERVER = PduServer.shared();

  /** Browsers give passkeys to names, not to bare addresses. */
  private static final String SITE = "http://localhost:" + SERVER.port();

  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = new Browser(SERVER);
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void aPasskeyIsAddedUsedAloneAndUsedAsTheSecondFactor() {
    var somebody = Somebody.learning();
    var page = window(somebody);
    add(page, "My phone");
    var told = "address = ? and kind = 'accounts.passkey-added'";
    assertEquals(1, Rows.count(SERVER, "post.letter", told, somebody.account().email()));
    page.navigate(SITE + "/account/passkeys");
    assertTrue(page.locator("ol.results").innerText().contains("My phone"));
    look(page);
    page.locator("ol.results a").click();
    look(page);

    page.context().clearCookies();
    page.navigate(SITE + "/sign-in/passkey");
    look(page);
    page.locator("#use").click();
    page.waitForURL("**/my-data/policies"); // where somebody new is asked first

    page.context().clearCookies();
    password(page, somebody);
    look(page);
    page.locator("#use").click();
    page.waitForURL("**/my-data/policies"); // where somebody new is asked first
    assertEquals(List.of(), browser.complaints(page));
    page.context().close();
  }

  @Test
  void anotherPersonsPasskeyIsNoSecondFactor() {
    var other = window(Somebody.learning());
    add(other, "Other");
    var owner = Somebody.learning();
    var own = window(owner);
    add(own, "Own");
    own.context().close();
    other.context().clearCookies();
    password(other, owner);
    // the browser is told to offer whatever it has, as a thief would tell it
    other.evaluate(
        """
        () => { const b = document.querySelector('[data-passkey]');
          b.dataset.options = JSON.stringify({...JSON.parse(b.dataset.options), allowCredentials: []}); }
        """);
    other.locator("#use").click();
    other.locator("#summary").waitFor();
    assertTrue(other.url().contains("/sign-in/code"), other.url());
    other.context().close();
  }

  @Test
  void aChallengeThatIsInventedOrUsedIsRefused() {
    var page = window(Somebody.learning());
    add(page, "My phone");
    page.context().clearCookies();
    page.navigate(SITE + "/sign-in/passkey");
    var options = page.locator("#use").getAttribute("data-options");
    page.locator("#use").click();
    page.waitForURL("**/my-data/policies"); // where somebody new is asked first
    page.context().clearCookies();
    for (var forged :
        List.of(
            options,
            options.replaceFirst(
                "\"challenge\":\"[^\"]+\"", "\"challenge\":\"" + "A".repeat(75) + "\""))) {
      page.navigate(SITE + "/sign-in/passkey");
      page.evaluate(
          "given => document.querySelector('[data-passkey]').dataset.options = given", forged);
      page.locator("#use").click();
      page.locator("#summary").waitFor();
      assertTrue(page.url().endsWith("/sign-in/passkey"), page.url());
    }
    page.context().close();
  }

  @Test
  void withoutScriptThePageSaysWhatItNeeds() {
    var page = browser.pageWithoutScript(Browser.PHONE);
    page.navigate("/sign-in/passkey");
    assertTrue(page.locator("noscript").innerText().contains("needs script"));
    page.locator("#use").click();
    page.locator("#summary").waitFor();
    Browser.fits(page);
    page.context().close();
  }

  @Test
  void whereTheAddressIsBareThePageSaysUnderWhichNameItWorks() {
    var page = window(Somebody.learning());
    page.navigate("/sign-in/passkey");
    page.locator("#use").click();
    page.getByText("belong to the name localhost").waitFor();
    page.context().close();
  }

  private static void add(Page page, String name) {
    page.navigate(SITE + "/account/passkeys");
    page.locator("#name").fill(name);
    page.locator("#proof").fill(PduServer.PASSWORD);
    page.locator("#make").click();
    page.locator("ul.codes").waitFor();
    assertEquals(10, page.locator("ul.codes li").count());
    look(page);
  }

  private static void password(Page page, Somebody who) {
    page.navigate(SITE + "/sign-in");
    page.locator("#email").fill(who.account().email());
    page.locator("#password").fill(PduServer.PASSWORD);
    page.locator("#go").click();
    page.waitForURL(url -> url.contains("/sign-in/code"));
  }

  private static void look(Page page) {
    Browser.accessible(page);
    page.setViewportSize(Browser.PHONE, 740);
    Browser.fits(page);
    page.setViewportSize(Browser.DESK, 900);
  }

  /** Somebody's window, with a device that keeps passkeys and is unlocked by a touch. */
  private static Page window(Somebody who) {
    var page = browser.page(Browser.DESK);
    page.context()
        .addCookies(
            List.of(
                new Cookie(
                        "__Host-pdu",
                        Account.token(SERVER, who.account().email(), Account.Kind.BROWSER))
                    .setUrl(SITE.replace("http:", "https:"))
                    .setSecure(true)));
    device(page.context().newCDPSession(page));
    return page;
  }

  private static void device(CDPSession session) {
    session.send("WebAuthn.enable");
    var options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    var device = new JsonObject();
    device.add("options", options);
    session.send("WebAuthn.addVirtualAuthenticator", device);
  }
}
