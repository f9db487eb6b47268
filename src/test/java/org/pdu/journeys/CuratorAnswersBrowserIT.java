package org.pdu.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Browser;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Visitor;
import org.pdu.platform.Waiting;

/** People ask in vain; a curator says what it is called here; the same question is answered. */
class CuratorAnswersBrowserIT {
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
  void whatFoundNothingFindsSomethingWithoutARestart() {
    var word = "zz" + UUID.randomUUID().toString().replaceAll("[0-9-]", "") + "zz";
    var learner = Visitor.of(SERVER, Demo.LEARNER.email());
    for (var who : Demo.values()) {
      var asking = Visitor.of(SERVER, who.email());
      assertTrue(asking.get("/search?q=" + word).body().contains("Nothing was found"));
    }
    var page = browser.page(Browser.PHONE);
    browser.signIn(page, Demo.EXPERT);
    page.navigate("/search");
    page.locator("#main a[href$='/search/words']").click();
    page.locator("#main a[href$='/search/unanswered']").click();
    Waiting.until(
        () -> {
          page.reload();
          return page.locator("#main h2", named(word)).count();
        },
        found -> found == 1);
    page.locator("#main")
        .getByRole(
            AriaRole.LINK, new Locator.GetByRoleOptions().setName("Add other words for " + word))
        .click();
    assertEquals(word, page.getByLabel("Ways of saying it").inputValue());
    page.getByLabel("Ways of saying it").fill(word + ", pledge");
    page.locator("#look").click();
    page.getByText("Questions with “" + word + "” will also look for “pledge”.").waitFor();
    page.getByLabel("Why?").fill("People say so");
    page.locator("#go").click();
    page.waitForURL(Pattern.compile(".*/search/words/[0-9a-f-]{36}\\?done"));
    Waiting.until(
        () -> learner.get("/search?q=" + word).body(), body -> !body.contains("Nothing was found"));
    assertEquals(java.util.List.of(), browser.complaints(page));
    page.context().close();
  }

  private static com.microsoft.playwright.Page.LocatorOptions named(String text) {
    return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
  }
}
