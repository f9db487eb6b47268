package org.pdu.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pdu.accounts.model.Totp;
import org.pdu.platform.Account;
import org.pdu.platform.Browser;
import org.pdu.platform.Demo;
import org.pdu.platform.Letterbox;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;
import org.pdu.platform.Visitor;
import org.pdu.platform.time.ClockSource;

/**
 * A new lead, from nothing: asks for the organisation, brings 300 staff in from a messy list, takes
 * them back, brings them in again, invites them, protects the account, and says how many they are.
 */
class NewLeadBrowserIT {
  private static final PduServer SERVER = PduServer.shared();
  private static final String PASSWORD = "eleven small pebbles";
  private static final int STAFF = 300;
  private static Browser browser;

  private final String unique = UUID.randomUUID().toString().substring(0, 8);
  private final String domain = unique + ".example";
  private final String organisation = "Bright Start " + unique;
  private final String email = "lead@lead-" + domain;

  @BeforeAll
  static void open() {
    browser = new Browser(SERVER);
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void fromAskingForTheOrganisationToTheFirstHeadcount() throws IOException {
    new Letterbox(SERVER).forget();
    var page = browser.page(Browser.PHONE);
    var lead = new Reader(page);
    asks(lead);
    var slug = accepted();
    comesIn(lead);
    opens(lead, slug, "Tansy Hill Hostel");
    opens(lead, slug, "Night Outreach");
    brings(page);
    invites(lead);
    protects(lead);
    counts(lead);
    assertEquals(
        List.of(),
        browser.complaints(page).stream().filter(said -> !said.contains("422")).toList());
    page.context().close();
  }

  private void asks(Reader lead) {
    var page = lead.opens("/organisation-request").page();
    page.locator("#name").fill(organisation);
    page.locator("#sector").selectOption("housing");
    page.locator("#area").fill("Citywide");
    page.locator("#who").fill("Nora Newlead");
    page.locator("#email").fill(email);
    looks(page);
    lead.presses("Send").heads("Thank you. We have your request.");
  }

  /** The Practice Development Unit says yes; the lead is invited with it. */
  private String accepted() {
    var pdu = Visitor.withToken(SERVER, Account.token(SERVER, Demo.PDU.email(), Account.Kind.API));
    var all = JsonPath.from(pdu.get("/api/organisation-requests").body());
    var id = all.getString("items.find { it.email == '" + email + "' }.id");
    var yes = pdu.json("/api/organisation-requests/" + id + "/accept", "{\"reason\":\"Welcome\"}");
    assertEquals(201, yes.statusCode(), yes.body());
    var made = JsonPath.from(yes.body());
    var reader = new Reader(browser.page(Browser.PHONE));
    reader.opens(new Letterbox(SERVER).link(email)).heads(organisation + " invites you");
    reader.page().getByLabel("Password").fill(PASSWORD);
    reader.presses("Make my account").reads("Your account is ready");
    reader.page().context().close();
    return made.getString("slug");
  }

  private void comesIn(Reader lead) {
    var page = lead.opens("/sign-in").page();
    page.getByLabel("E-mail address").fill(email);
    page.getByLabel("Password").fill(PASSWORD);
    lead.presses("Sign in").agrees().isAt("/home");
  }

  private static void opens(Reader lead, String slug, String service) {
    var page = lead.opens("/places/" + slug + "/services/new").page();
    page.locator("#name").fill(service);
    page.locator("#reason").fill("We begin");
    lead.presses("Open").heads(service);
  }

  private void brings(Page page) throws IOException {
    handIn(page, MessyWorkbook.withMistakes(STAFF, domain));
    var table = page.locator("table");
    assertThat(table).containsText("looks like a formula");
    assertThat(table).containsText("has this address too");
    assertThat(table).containsText("Do you mean “Tansy Hill Hostel”?");
    looks(page);
    assertEquals(0, entered(), "nothing is entered yet");
    for (int time = 0; time < 2; time++) {
      handIn(page, MessyWorkbook.mended(STAFF, domain));
      page.locator("#day-first").click();
      page.locator("#confirm").click();
      assertThat(page.locator("h1")).hasText("Entered");
      assertEquals(STAFF, entered());
      if (time == 0) {
        page.locator("#undo").click();
        assertThat(page.locator("h1")).hasText("Taken back");
        assertEquals(0, entered());
      }
    }
  }

  private void invites(Reader lead) {
    lead.follows("Invite those who are new").heads("Invite all staff");
    lead.reads("not able to sign in and not invited yet: " + STAFF);
    looks(lead.page());
    lead.presses("Send the invitations").reads(STAFF + " letters are on the way");
    looks(lead.page());
    var invited = "email like ? and accepted_at is null";
    assertEquals(STAFF, Rows.count(SERVER, "accounts.invitation", invited, "%@" + domain));
    lead.page().reload();
    lead.reads("can sign in or has been invited");
    var letter = new Letterbox(SERVER).link("one7@" + domain);
    assertTrue(letter.startsWith("/invited/"), "each has a letter of their own: " + letter);
  }

  private static void protects(Reader lead) {
    var page = lead.opens("/account/second-factor").page();
    var proof = page.locator("form#start input[type=password]");
    if (proof.count() > 0) {
      proof.first().fill(PASSWORD);
    }
    page.locator("#begin").click();
    lead.heads("Set up an app");
    var key = page.locator("code.key").innerText().replace(" ", "");
    page.locator("#code").fill(Totp.code(bytes(key), Instant.now()));
    lead.presses("Turn it on").reads("recovery codes");
  }

  private static void counts(Reader lead) throws IOException {
    var page = lead.opens("/home").reads("Headcounts want a look").page();
    lead.follows("Look at headcounts").follows("Take them from a spreadsheet");
    looks(page);
    lead.presses("Look at the file").reads("Choose a file first.");
    looks(page);
    file(page, "lots");
    lead.reads("Write a whole number, or: not known.").reads("1 to put right, 1 fine");
    looks(page);
    file(page, "170");
    lead.reads("0 to put right, 2 fine");
    looks(page);
    lead.presses("Take them").reads("The rows were taken");
    lead.follows("Night Outreach").reads("Not known since");
  }

  private static void file(Page page, String people) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "test", "1.0")) {
      var sheet = workbook.newWorksheet("Headcounts");
      var month = YearMonth.now(ClockSource.CITY).toString();
      var rows =
          List.of(
              List.of("How many we are"),
              List.of("Service", "Job role", "Month", "People"),
              List.of("Tansy Hill Hostel", "Support worker", month, people),
              List.of("Night Outreach", "Outreach worker", month, "not known"));
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          sheet.value(row, column, rows.get(row).get(column));
        }
      }
    }
    page.locator("#file").setInputFiles(new FilePayload("How many.xlsx", "", bytes.toByteArray()));
    page.locator("#hand").click();
  }

  private static void handIn(Page page, byte[] workbook) {
    page.navigate("/staff/imports");
    page.locator("#file").setInputFiles(new FilePayload("Our staff.xlsx", "", workbook));
    page.locator("#go").click();
    page.waitForURL("**/staff/imports/*");
  }

  private int entered() {
    return Rows.count(SERVER, "people.person", "email like ?", "%@" + domain);
  }

  private static byte[] bytes(String base32) {
    var bytes = new byte[base32.length() * 5 / 8];
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      int value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(base32.charAt(bit / 5));
      bytes[bit / 8] |= (byte) ((value >> (4 - bit % 5) & 1) << (7 - bit % 8));
    }
    return bytes;
  }

  private static void looks(Page page) {
    Browser.accessible(page);
    Browser.fits(page);
  }
}
