package org.pdu.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pdu.platform.Account;
import org.pdu.platform.Browser;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;

/**
 * Somebody asked in writing what is kept: three clicks and a search from Administration to the
 * file.
 */
class AdministratorAnswersBrowserIT {
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
  void threeClicksAndASearch(int width) throws IOException {
    var person = Account.joining(SERVER, Demo.LEARNER, "Rowena Asker " + width);
    var page = browser.page(width);
    browser.signIn(page, Demo.ADMIN);
    page.navigate("/admin");
    fits(page);
    page.locator("#main a[href='/admin/data-requests']").click();
    page.getByLabel("Name or e-mail address").fill(person.email());
    page.keyboard().press("Enter");
    page.locator("#main").getByRole(AriaRole.LINK, named(person.name())).click();
    fits(page);
    page.getByLabel("Reason").fill("asked by letter, checked by phone");
    var file = page.waitForDownload(() -> page.locator("[id$='export']").click());
    try (var zip = new ZipFile(file.path().toFile())) {
      var json = zip.getEntry("my-data.json");
      var text = new String(zip.getInputStream(json).readAllBytes(), StandardCharsets.UTF_8);
      for (var key : List.of("invitations", "letters", "staffLists", "seenAs", "passkeys")) {
        assertTrue(text.contains(key), key);
      }
    }
    page.context().close();
  }

  @Test
  void theDemonstrationHasSomethingInventedOnEachPage() {
    var invented = "reason like 'Invented%'";
    assertEquals(
        1, Rows.count(SERVER, "people.place_change", "change = 'RENAMED' and " + invented));
    assertEquals(1, Rows.count(SERVER, "privacy.data_request", invented));
    for (var table :
        List.of("people.organisation_request", "accounts.invitation", "accounts.join_request")) {
      assertEquals(1, Rows.count(SERVER, table, "name like '%(invented)'"), table);
    }
    assertTrue(Rows.count(SERVER, "privacy.removal", "removed = 0") >= 10);
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  private static void fits(Page page) {
    Browser.accessible(page);
    Browser.fits(page);
  }
}
