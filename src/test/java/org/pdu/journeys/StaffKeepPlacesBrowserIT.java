package org.pdu.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Browser;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;

/** Somebody asks to join; staff let the organisation in, open what belongs to it and merge it. */
class StaffKeepPlacesBrowserIT {
  private static final PduServer SERVER = PduServer.shared();

  @Test
  void anOrganisationComesGrowsAndMerges() {
    var name = "Sandpiper " + UUID.randomUUID();
    try (var browser = new Browser(SERVER)) {
      ask(browser.page(Browser.PHONE), name);
      var page = browser.page(Browser.PHONE);
      browser.signIn(page, Demo.PDU);
      page.navigate("/places/requests");
      page.getByText(name).first().click();
      page.locator("#accept").click();
      says(page, "Say in a few words why");
      page.getByLabel("Why?").fill("Works with people we meet");
      page.locator("#accept").click();
      page.waitForURL("**/places/sandpiper-*");
      look(page);
      page.getByText("Open a service").click();
      open(page, "Drop-in");
      page.getByText("Open a team").click();
      open(page, "Evenings");
      assertTrue(page.content().contains("Evenings"));
      look(page);
      page.navigate("/places?q=" + name.replace(" ", "+"));
      page.getByText(name).first().click();
      page.getByText("Merge into another").click();
      merge(page);
      assertTrue(page.url().contains("/places/harebell-house"), page.url());
      assertTrue(page.content().contains(name + " became part of Harebell House"));
      assertTrue(browser.complaints(page).stream().allMatch(said -> said.contains("422")));
    }
    assertEquals(1, Rows.count(SERVER, "people.service", "name = 'Drop-in' and closes_on is null"));
  }

  private static void ask(Page page, String name) {
    page.navigate("/organisation-request");
    page.locator("#go").click();
    says(page, "Give", "Choose what the organisation is there for");
    look(page);
    page.getByLabel("Name of the organisation").fill(name);
    page.locator("#sector").selectOption("housing");
    page.getByLabel("Where does it work?").fill("Citywide");
    page.getByLabel("Your name").fill("Robin Reed");
    page.getByLabel("Your e-mail address").fill("robin");
    page.locator("#go").click();
    says(page, "name@example.org", "can't be an e-mail address yet");
    assertEquals("housing", page.locator("#sector").inputValue(), "what was chosen stays");
    page.getByLabel("Your e-mail address").fill("robin@people.example");
    page.locator("#go").click();
    page.waitForURL("**/organisation-request?sent");
    page.context().close();
  }

  private static void open(Page page, String name) {
    page.getByLabel("Name").fill(name);
    page.getByLabel("Why?").fill("New");
    page.locator("#go").click();
    page.waitForURL("**?done=opened");
  }

  private static void merge(Page page) {
    page.locator("#to").selectOption("harebell-house");
    page.getByLabel("Last day").fill(LocalDate.now().minusYears(1).toString());
    page.getByLabel("Why?").fill("One team now");
    page.locator("#go").click();
    says(page, "opens on", "last day can't lie before");
    look(page);
    page.getByLabel("Last day").fill(LocalDate.now().toString());
    page.locator("#go").click();
    page.getByText("Check your answers").waitFor();
    assertTrue(page.content().contains("Drop-in"));
    look(page);
    page.locator("#change").click();
    assertEquals("One team now", page.getByLabel("Why?").inputValue());
    page.locator("#go").click();
    page.getByText("Check your answers").waitFor();
    page.locator("#go").click();
    page.waitForURL("**?done=moved");
  }

  private static void says(Page page, String... words) {
    page.locator("#summary").waitFor();
    for (var word : words) {
      assertTrue(page.locator("#summary").textContent().contains(word), page.content());
    }
  }

  private static void look(Page page) {
    Browser.accessible(page);
    Browser.fits(page);
  }
}
