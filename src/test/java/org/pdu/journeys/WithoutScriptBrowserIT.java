package org.pdu.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.Answers;
import org.pdu.platform.Browser;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Visitor;

/** Old phones, strict browsers, broken networks: nothing that matters needs script. */
class WithoutScriptBrowserIT {
  private static final String SLUG = "trauma-informed-practice";
  private static final PduServer SERVER = PduServer.shared();
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
  void aModuleIsReadAnsweredAndPassed() {
    var reader = signedIn();
    var path = "/training/" + SLUG;
    int lessons = Answers.lessons(SLUG);
    reader.opens(path).follows("Go straight to lesson 1").finishes(1, lessons, lessons);
    var right = Answers.of(SLUG).right("after");
    var first = right.keySet().iterator().next();
    reader.answers(Map.of(first, right.get(first))).presses("Save and come back later").isAt(path);
    reader.follows("Go to the questions at the end").isAt(path + "/quiz");
    assertThat(chosen(reader.page(), first, right.get(first).iterator().next())).isChecked();
    reader.presses("Hand in my answers");
    assertThat(reader.page().locator("#summary li")).hasCount(right.size() - 1);
    assertThat(chosen(reader.page(), first, right.get(first).iterator().next())).isChecked();
    reader.answers(right).presses("Hand in my answers").heads("You have completed this module");
    reader.page().context().close();
  }

  @Test
  void theQuickExitEndsTheSignInOnTheServer() {
    var reader = signedIn();
    var page = reader.page();
    var token =
        page.context().cookies().stream()
            .filter(cookie -> cookie.name.equals("__Host-pdu"))
            .findFirst()
            .orElseThrow()
            .value;
    assertEquals(200, Visitor.withCookie(SERVER, token).get("/home").statusCode());
    var left =
        page.waitForResponse(
            answer -> answer.url().endsWith("/exit"),
            () ->
                page.locator("a.exit")
                    .first()
                    .click(new Locator.ClickOptions().setNoWaitAfter(true)));
    assertEquals(302, left.status());
    var elsewhere = left.headerValue("location");
    assertTrue(
        elsewhere.startsWith("https://") && !elsewhere.contains("127.0.0.1"),
        "a neutral site, not " + elsewhere);
    assertEquals(302, Visitor.withCookie(SERVER, token).get("/home").statusCode());
    page.context().close();
  }

  @Test
  void signingOutCalmlyEndsItToo() {
    var reader = signedIn();
    var token = reader.page().context().cookies().getFirst().value;
    reader.presses("Sign out");
    reader.reads("You are signed out");
    assertEquals(302, Visitor.withCookie(SERVER, token).get("/home").statusCode());
    reader.page().context().close();
  }

  private static Reader signedIn() {
    var learner = Account.joining(SERVER, Demo.LEARNER, "Peregrine Ashdown");
    return new Reader(browser.pageWithoutScript(Browser.PHONE)).signsIn(learner.email());
  }

  private static Locator chosen(Page page, String question, String option) {
    return page.locator("[id='" + question + "-" + option + "']");
  }
}
