package org.pdu.accounts.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.Browser;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;

/** As people see it: to a certified provider's page and back, under our policy. */
class ProviderSignInBrowserIT {
  private static final Providers THREE = Providers.shared();
  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = new Browser(THREE.server);
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void somebodyNewComesInAndSaysWhereTheyWork() {
    var page = browser.page(Browser.PHONE);
    page.navigate("/sign-in");
    looked(page);
    signIn(page, "Harebell House", "grace." + UUID.randomUUID() + "@house.example");
    assertThat(page).hasURL(Pattern.compile("/my-data/policies$"));
    page.locator("input[value=yes]").all().forEach(yes -> yes.check());
    press(page, "Keep my answers");
    assertThat(page).hasURL(Pattern.compile("/home$"));
    page.getByText("Say where you work").click();
    looked(page);
    page.locator("#service").selectOption("Navigators");
    press(page, "That is where I work");
    assertThat(page.locator("main")).containsText("Choose the job that is most like yours");
    looked(page);
    page.locator("#jobRole").selectOption("Navigator");
    press(page, "That is where I work");
    page.navigate("/account");
    assertThat(page.locator("main")).containsText("Navigators");
    looked(page);
    press(page, "Sign out");
    assertThat(page).hasURL(Pattern.compile("left"));
    assertEquals(List.of(), ours(page));
    page.context().close();
  }

  @Test
  void theOwnerOfAnAccountJoinsTheTwo() {
    var ada = Account.joining(THREE.server, Demo.LEARNER, "Ada Twosome");
    var page = browser.page(Browser.DESK);
    page.navigate("/sign-in");
    signIn(page, "the City", ada.email());
    assertThat(page.locator("h1")).hasText("Is this account yours?");
    looked(page);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in with your password"))
        .click();
    page.getByLabel("E-mail address").fill(ada.email());
    page.getByLabel("Password").fill(PduServer.PASSWORD);
    press(page, "Sign in");
    assertThat(page.locator("main")).containsText("You are signed in here as Ada Twosome");
    looked(page);
    press(page, "Yes, both are me");
    assertThat(page.locator("main")).containsText("Work sign-ins that open this account");
    looked(page);
    press(page, "Undo the City");
    assertThat(page.locator("main")).containsText("None yet.");
    assertEquals(List.of(), ours(page));
    page.context().close();
  }

  private static void signIn(Page page, String label, String email) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in with " + label))
        .click();
    page.locator("input[name=login]").fill(email);
    page.locator("input[name=password]").fill("any");
    page.locator("button[type=submit]").click();
    page.waitForURL(url -> url.startsWith(THREE.at("/").toString()));
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  /** What our own pages complained of; a form that is refused is no complaint. */
  private static List<String> ours(Page page) {
    return browser.complaints(page).stream()
        .filter(one -> one.startsWith(THREE.at("/").toString()) && !one.contains("422"))
        .toList();
  }

  private static void looked(Page page) {
    Browser.accessible(page);
    Browser.fits(page);
  }
}
