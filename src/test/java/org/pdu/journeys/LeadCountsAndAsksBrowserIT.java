package org.pdu.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pdu.people.model.DemoCity;
import org.pdu.platform.Account;
import org.pdu.platform.Browser;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;

/** A lead says how many people work in a service and asks a colleague, who says yes and stops. */
class LeadCountsAndAsksBrowserIT {
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
  void aLeadSaysHowManyPeopleWorkInAService() {
    var page = browser.page(Browser.PHONE);
    var lead = new Reader(page).signsIn(Demo.LEAD.email());
    lead.opens("/headcounts").heads("Headcounts").follows("Night Outreach");
    var field = page.locator("[id='count-" + DemoCity.jobRole("outreach-worker") + "']");
    field.fill("7000");
    lead.presses("Save").reads("Is it right?");
    assertEquals("7000", field.inputValue(), "what was typed stays");
    looked(page);
    field.fill("21");
    page.getByLabel("I have looked again").check();
    lead.presses("Save").reads("Saved").reads("21 since");
    looked(page);
    page.locator("[id='unknown-" + DemoCity.jobRole("outreach-worker") + "']").check();
    lead.presses("Save").reads("Not known since");
    page.locator("[id='unknown-" + DemoCity.jobRole("outreach-worker") + "']").uncheck();
    field.fill("8");
    lead.presses("Save");
    page.waitForCondition(
        () -> page.locator("#main").innerText().matches("(?s).*(8 since|Is it right).*"));
    if (page.getByLabel("I have looked again")
        .isVisible()) { // other tests may have brought more staff
      page.getByLabel("I have looked again").check();
      lead.presses("Save");
    }
    lead.reads("8 since");
    assertEquals(
        List.of(), browser.complaints(page).stream().filter(one -> !one.contains("422")).toList());
    page.context().close();
  }

  @Test
  void aColleagueIsAskedSaysYesIsFoundAndStops() {
    var ada = Account.joining(SERVER, Demo.LEARNER, "Ottoline Fernweather");
    var page = browser.page(Browser.DESK);
    var lead = new Reader(page).signsIn(Demo.LEAD.email());
    lead.opens("/champions").follows("Ask a colleague");
    page.locator("#service").selectOption(serviceOfLearner());
    page.getByLabel("Your colleague's e-mail address").fill(ada.email());
    lead.presses("Ask").reads("Your colleague sees the question");
    page.context().close();

    var own = browser.page(Browser.PHONE);
    var reader = new Reader(own).signsIn(ada.email());
    reader.reads("A question for you").follows("See what it means");
    looked(own);
    reader.follows("Yes, tell me what is shown").presses("Show me as a champion");
    reader.reads("Say how colleagues can reach you.");
    looked(own);
    own.getByLabel("How can colleagues reach you?").fill("in the kitchen, most mornings");
    own.locator("#agreed").check();
    reader.presses("Show me as a champion").reads("Thank you");
    reader.opens("/champions?q=Fernweather").reads("in the kitchen, most mornings");
    looked(own);
    reader
        .opens("/champions/me")
        .presses("Stop being a champion here")
        .reads("Nothing else changes");
    reader.opens("/champions?q=Fernweather").reads("Nobody found");
    own.context().close();
  }

  private static String serviceOfLearner() {
    var demo = Account.joining(SERVER, Demo.LEARNER, "Nobody Else");
    try (var database = SERVER.jdbc();
        var query =
            database.prepareStatement(
                "select service_id from people.affiliation where person_id = ?")) {
      query.setObject(1, demo.id());
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void looked(Page page) {
    Browser.accessible(page);
    Browser.fits(page);
  }
}
