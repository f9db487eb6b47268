package org.pdu.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Browser;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Waiting;

/** On a phone: a story is written, allowed, reviewed, found, and taken back everywhere. */
class StoryIsTakenBackBrowserIT {
  private static final PduServer SERVER = PduServer.shared();
  private static Browser browser;

  private final String word = "z" + UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "q";
  private final String title = "The kettle of " + word;

  @BeforeAll
  static void open() {
    browser = new Browser(SERVER);
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void aStoryIsWrittenReviewedFoundAndTakenBack() {
    var expert = browser.page(Browser.PHONE);
    browser.signIn(expert, Demo.EXPERT);
    var bench = writes(expert);
    allows(expert, bench);
    presses(expert, bench, "ask-review");
    assertEquals(0, step(expert, "pass").count(), "nobody reviews their own");
    var other = browser.page(Browser.PHONE);
    browser.signIn(other, Demo.FACILITATOR);
    presses(other, bench, "pass");
    presses(expert, bench, "approve");

    var learner = browser.page(Browser.PHONE);
    browser.signIn(learner, Demo.LEARNER);
    Waiting.until(() -> finds(learner, "/search?q=" + word), found -> found);
    learner.locator("a:has-text('" + title + "')").first().click();
    var address = learner.url();
    assertFalse(learner.content().contains("First the kettle"), "asked before it is read");
    learner.locator("a:has-text('Read it now')").click();
    learner.waitForCondition(() -> learner.content().contains("First the kettle"));
    assertTrue(learner.content().contains("Wren"), "under the name that was chosen");

    takesBack(expert);
    for (var place : List.of("/search?q=" + word, "/library", "/library/feed.atom", "/saved")) {
      assertFalse(finds(learner, place), place);
    }
    assertEquals(410, learner.navigate(address).status());
    assertTrue(learner.content().contains("taken away"));
  }

  private String writes(Page page) {
    page.navigate("/library/new");
    page.locator("#title").fill(title);
    page.locator("#in-short").fill("How a kettle got somebody through a winter. Invented.");
    page.locator("#body").fill("First the kettle.\n\n## Then the door\n\n" + word);
    page.locator("#contentNotes").fill("Mentions sleeping rough.");
    page.locator("#flags-beforeYouRead").check();
    page.locator("#topics-homelessness").check();
    page.locator("#save").click();
    page.waitForURL("**/library/workshop/*done=kept");
    return page.url().replaceAll("[?].*", "");
  }

  private static void allows(Page page, String bench) {
    page.navigate(bench + "/consent");
    page.locator("#whose-pseudonym").check();
    page.locator("#called").fill("Wren");
    page.locator("#what-text").check();
    page.locator("#use-public").check();
    page.locator("#give").click();
    page.waitForURL("**done=allowed");
  }

  private static com.microsoft.playwright.Locator step(Page page, String code) {
    return page.locator("button[name=step][value=" + code + "]");
  }

  private static void presses(Page page, String bench, String code) {
    page.navigate(bench);
    step(page, code).click();
    page.waitForURL("**done=moved");
  }

  private boolean finds(Page page, String path) {
    page.navigate(path);
    return page.content().contains(title);
  }

  private void takesBack(Page page) {
    page.navigate("/sharing");
    page.locator("section:has-text('" + title + "') button[name=withdraw]").click();
    page.waitForURL("**/sharing?taken-back");
  }
}
