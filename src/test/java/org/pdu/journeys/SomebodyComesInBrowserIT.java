package org.pdu.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import groovy.json.JsonOutput;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.Answers;
import org.pdu.platform.Browser;
import org.pdu.platform.Demo;
import org.pdu.platform.Letterbox;
import org.pdu.platform.PduServer;
import org.pdu.platform.Uptakes;
import org.pdu.platform.Visitor;

/** Invited, or asking; let in by the domain of the address, or by the lead; back in by a letter. */
class SomebodyComesInBrowserIT {
  private static final String SLUG = "the-pledge";
  private static final String PASSWORD = "eleven small pebbles";
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

  @BeforeEach
  void forget() {
    new Letterbox(SERVER).forget();
  }

  @Test
  void whoIsInvitedByTheLeadLearnsAndIsCountedAmongTheStaff() {
    var email = "browser-" + UUID.randomUUID() + "@test.example";
    var lead = new Reader(browser.page(Browser.DESK)).signsIn(Demo.LEAD.email());
    lead.follows("Staff").follows("Invitations").follows("Invite somebody");
    var page = lead.page();
    page.getByLabel("Name").fill("Winifred Invited");
    page.getByLabel("E-mail address").fill(email);
    page.locator("#service").selectOption(Uptakes.place(SERVER, Demo.LEAD, "service"));
    page.locator("#jobRole").selectOption(Uptakes.place(SERVER, Demo.LEAD, "jobRole"));
    looksRight(page);
    lead.presses("Send the invitation").heads("Winifred Invited").reads("The letter is on its way");
    int before = Uptakes.ofServiceOf(SERVER, Demo.LEAD, SLUG);

    var worker = opensLetter(email, Browser.PHONE);
    worker.heads("Harebell House invites you");
    worker.page().getByLabel("Password").fill("short");
    worker.presses("Make my account").reads("Use at least 12 characters");
    looksRight(worker.page());
    worker.page().getByLabel("Password").fill(PASSWORD);
    worker.presses("Make my account").reads("Your account is ready");
    signsIn(worker, email, PASSWORD).opens("/account").reads("Harebell House");
    complete(email);
    assertEquals(before + 1, Uptakes.ofServiceOf(SERVER, Demo.LEAD, SLUG));
    lead.opens("/invitations").reads("Accepted");
    page.context().close();
    worker.page().context().close();
  }

  @Test
  void whoAsksFromAKnownDomainIsInAtOnce() {
    var domain = "d" + UUID.randomUUID().toString().substring(0, 8) + ".example";
    var lead = new Reader(browser.page(Browser.DESK)).signsIn(Demo.LEAD.email());
    lead.opens("/invitations/domains");
    lead.page().getByLabel("Domain", new Page.GetByLabelOptions().setExact(true)).fill("gmail.com");
    lead.presses("Add").reads("Anybody can get an address there");
    looksRight(lead.page());
    lead.page().getByLabel("Domain", new Page.GetByLabelOptions().setExact(true)).fill(domain);
    lead.presses("Add").reads("The list is changed").reads(domain);
    var asker = asks("known@" + domain);
    saysWhere(asker).reads("Your account is ready");
    signsIn(asker, "known@" + domain, PASSWORD).opens("/account").reads("Harebell House");
    asker.page().context().close();
    lead.page().context().close();
  }

  @Test
  void whoAsksFromElsewhereWaitsForTheLeadAndCanChooseANewPasswordLater() {
    var email = "asks-" + UUID.randomUUID() + "@elsewhere.example";
    var asker = asks(email);
    saysWhere(asker).heads("We have asked the lead");
    looksRight(asker.page());
    asker.opens("/sign-in");
    asker.page().getByLabel("E-mail address").fill(email);
    asker.page().getByLabel("Password").fill(PASSWORD);
    asker.presses("Sign in").reads("do not fit together");

    var lead = new Reader(browser.page(Browser.DESK)).signsIn(Demo.LEAD.email());
    lead.opens("/invitations");
    var request = lead.page().locator("li", new Page.LocatorOptions().setHasText(email));
    request.getByRole(AriaRole.LINK).click();
    looksRight(lead.page());
    lead.presses("Yes, let them in").reads("The person is in");
    lead.page().context().close();

    signsIn(asker.opens("/sign-in"), email, PASSWORD).presses("Sign out");
    asker.opens("/sign-in").follows("Forgotten your password?").heads("Forgotten your password?");
    asker.page().getByLabel("E-mail address").fill(email);
    asker.presses("Send me the letter").heads("Look at your e-mail");
    asker.page().context().close();
    var again = opensLetter(email, Browser.DESK);
    again.heads("Choose a new password");
    looksRight(again.page());
    again.page().getByLabel("New password").fill("twelve small pebbles");
    again.presses("Use this password").reads("Your password is changed");
    signsIn(again, email, "twelve small pebbles");
    again.page().context().close();
  }

  private static Reader asks(String email) {
    var asker = new Reader(browser.page(Browser.PHONE)).opens("/");
    asker.follows("ask for one").heads("Ask for an account");
    var page = asker.page();
    page.getByLabel("Your name").fill("Sunniva Asking");
    page.getByLabel("E-mail address").fill(email);
    page.locator("#organisation").selectOption(Uptakes.place(SERVER, Demo.LEAD, "organisation"));
    looksRight(page);
    asker.presses("Send me the letter").heads("Look at your e-mail");
    page.context().close();
    return opensLetter(email, Browser.PHONE).heads("Nearly there, Sunniva Asking");
  }

  private static Reader saysWhere(Reader asker) {
    var page = asker.page();
    page.locator("#service").selectOption(Uptakes.place(SERVER, Demo.LEAD, "service"));
    page.locator("#jobRole").selectOption(Uptakes.place(SERVER, Demo.LEAD, "jobRole"));
    page.getByLabel("Password").fill(PASSWORD);
    looksRight(page);
    return asker.presses("Go on");
  }

  private static Reader opensLetter(String email, int width) {
    var reader = new Reader(browser.page(width)).opens("/post");
    var page = reader.page();
    page.getByLabel("Whose letters?").fill(email);
    reader.presses("Show letters").reads("Letters to " + email);
    looksRight(page);
    page.locator("article a").first().click();
    return reader;
  }

  private static Reader signsIn(Reader reader, String email, String password) {
    var page = reader.page();
    page.getByLabel("E-mail address").fill(email);
    page.getByLabel("Password").fill(password);
    return reader.presses("Sign in").agrees().isAt("/home");
  }

  private static void complete(String email) {
    var token = Account.token(SERVER, email, Account.Kind.API);
    var body =
        JsonOutput.toJson(Map.of("stage", "after", "answers", Answers.of(SLUG).right("after")));
    var path = "/api/training/modules/" + SLUG + "/attempts";
    assertEquals(201, Visitor.withToken(SERVER, token).json(path, body).statusCode());
  }

  private static void looksRight(Page page) {
    Browser.accessible(page);
    Browser.fits(page);
  }
}
