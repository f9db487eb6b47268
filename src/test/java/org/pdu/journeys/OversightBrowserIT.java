package org.pdu.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pdu.platform.Account;
import org.pdu.platform.Browser;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;

/** An administrator gives a role, sees the site as that person, and the person reads of it. */
class OversightBrowserIT {
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

  @ParameterizedTest
  @ValueSource(ints = {Browser.PHONE, Browser.DESK})
  void anAdministratorGivesARoleLooksAndIsSeenToHaveLooked(int width) {
    var person = Account.joining(SERVER, Demo.LEARNER, "Wren Holloway " + width);
    var admin = browser.page(width);
    browser.signIn(admin, Demo.ADMIN);
    link(admin, "Administration");
    good(admin);
    admin.locator("#main a[href='/roles']").click();
    admin.getByLabel("Name or e-mail address").fill(person.email());
    button(admin, "Find");
    good(admin);
    link(admin, person.name());
    button(admin, "Give the role");
    assertTrue(admin.title().startsWith("To put right"), admin.title());
    good(admin);
    admin.getByLabel("Role").selectOption("EXPERT_CITIZEN");
    admin.getByLabel("Why").fill("joined the panel of Expert Citizens");
    button(admin, "Give the role");
    assertTrue(admin.locator("#main").innerText().contains("The role is given"));
    good(admin);
    look(admin, person);
    theyReadOfIt(person, width);
    end(admin, person);
    assertEquals(java.util.List.of(), complaints(admin));
    admin.context().close();
  }

  private static void look(Page admin, Account person) {
    link(admin, "See the site as " + person.name());
    good(admin);
    admin.getByLabel("Why").fill("asked which modules are left");
    button(admin, "Begin to look");
    admin.waitForURL(url -> url.endsWith("/home"));
    assertTrue(banner(admin).contains("You see the site as " + person.name() + " does."));
    good(admin);
    admin.navigate("/account");
    button(admin, "Sign out everywhere");
    assertEquals("You can only look", admin.locator("h1").innerText());
    good(admin);
    button(admin, "End looking");
    admin.waitForURL(url -> url.endsWith("/admin"));
    assertEquals(0, admin.locator(".looking").count());
  }

  private static void theyReadOfIt(Account person, int width) {
    var own = browser.page(width);
    own.navigate("/sign-in");
    own.getByLabel("E-mail address").fill(person.email());
    own.getByLabel("Password").fill(PduServer.PASSWORD);
    own.locator("#go").click();
    own.waitForURL(url -> !url.contains("/sign-in"));
    own.navigate("/account");
    link(own, "Me and my data");
    link(own, "Everybody who looked");
    var text = own.locator("#main").innerText();
    assertTrue(text.contains("asked which modules are left"), text);
    assertTrue(text.contains("/home"), text);
    good(own);
    own.context().close();
  }

  private static void end(Page admin, Account person) {
    admin.navigate("/roles/" + person.id());
    link(admin, "End this role");
    good(admin);
    admin.getByLabel("Why").fill("moved away");
    button(admin, "End the role");
    assertTrue(admin.locator("#main").innerText().contains("Earlier roles"));
    good(admin);
    admin.navigate("/admin/audit?about=" + person.email());
    assertTrue(admin.locator("#main").innerText().contains("people.role-ended"));
    good(admin);
    admin.navigate("/admin/access");
    good(admin);
  }

  private static String banner(Page page) {
    return page.locator(".looking").innerText();
  }

  private static void good(Page page) {
    Browser.accessible(page);
    Browser.fits(page);
  }

  /** The refusal that the journey asks for is one; anything else is a complaint. */
  private static java.util.List<String> complaints(Page page) {
    return browser.complaints(page).stream()
        .filter(line -> !line.contains("403") && !line.contains("422"))
        .toList();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, named(name)).first().click();
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, named(name).setExact(true)).click();
  }
}
