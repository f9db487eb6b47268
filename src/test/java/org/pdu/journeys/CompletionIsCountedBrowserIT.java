package org.pdu.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import groovy.json.JsonOutput;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.Answers;
import org.pdu.platform.Browser;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Uptakes;
import org.pdu.platform.Visitor;

/**
 * What somebody completed is in the figures at once: exact for their lead, rounded for the city.
 */
class CompletionIsCountedBrowserIT {
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
  void theLeadSeesItCountedExactlyAndTheApiSaysTheSame() {
    var led = Uptakes.place(SERVER, Demo.LEAD, "organisation");
    var lead = new Reader(browser.page(Browser.DESK)).signsIn(Demo.LEAD.email());
    lead.opens("/outcomes/organisations/" + led + "?module=" + SLUG).reads("People trained");
    int page = Integer.parseInt(figure(lead));
    int api = Uptakes.ofServiceOf(SERVER, Demo.LEAD, SLUG);
    complete(Demo.LEARNER);
    lead.page().reload();
    assertThat(lead.page().locator(".figures__value").first()).hasText(String.valueOf(page + 1));
    assertEquals(api + 1, Uptakes.ofServiceOf(SERVER, Demo.LEAD, SLUG));
    lead.page().context().close();
  }

  @Test
  void theAnalystSeesItRoundedOrHeldBack() {
    complete(Demo.LEARNER);
    var row = Uptakes.row(SERVER, Demo.ANALYST, Demo.LEAD, SLUG);
    assertTrue(
        row.getString("kind").equals("suppressed") || row.getInt("value") % 5 == 0,
        "neither held back nor rounded");
    var analyst = new Reader(browser.page(Browser.DESK)).signsIn(Demo.ANALYST.email());
    var led = Uptakes.place(SERVER, Demo.LEAD, "organisation");
    for (var path : List.of("/outcomes/organisations/" + led, "/outcomes")) {
      for (var module : List.of(SLUG, "")) {
        analyst.opens(path + "?module=" + module);
        var said = figure(analyst).replace("about ", "").replace(",", "");
        assertTrue(
            said.equals("Held back") || Integer.parseInt(said) % 5 == 0, path + " says " + said);
      }
    }
    analyst.page().context().close();
  }

  @Test
  void anotherLeadDoesNotSeeIt() {
    var led = Uptakes.place(SERVER, Demo.LEAD, "organisation");
    var other = Visitor.of(SERVER, Demo.LEAD2.email());
    assertEquals(403, other.get("/outcomes/organisations/" + led).statusCode());
    var own = Uptakes.place(SERVER, Demo.LEAD2, "organisation");
    assertEquals(200, other.get("/outcomes/organisations/" + own).statusCode());
  }

  private static String figure(Reader reader) {
    return reader.page().locator(".figures__value").first().innerText().strip();
  }

  private static void complete(Demo beside) {
    var learner = Account.joining(SERVER, beside, "Marguerite Counted");
    var answers = Answers.of(SLUG).right("after");
    var body = JsonOutput.toJson(Map.of("stage", "after", "answers", answers));
    var path = "/api/training/modules/" + SLUG + "/attempts";
    assertEquals(201, Visitor.withToken(SERVER, learner.apiToken()).json(path, body).statusCode());
  }
}
