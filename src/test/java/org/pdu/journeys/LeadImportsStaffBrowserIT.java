package org.pdu.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Browser;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Rows;

/** A lead hands in a messy list, mends it, enters it, takes it back, and enters it again. */
class LeadImportsStaffBrowserIT {
  private static final String MESSY = "%@messy.example";
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
  void aMessyWorkbookIsMendedEnteredTakenBackAndEnteredAgain() throws IOException {
    var page = browser.page(Browser.PHONE);
    browser.signIn(page, Demo.LEAD);
    page.navigate("/staff/imports");
    Browser.accessible(page);
    page.locator("#go").click();
    assertThat(page.locator("#file-error")).containsText("Choose a file first.");
    Browser.accessible(page);
    handIn(page, MessyWorkbook.withMistakes(300, "messy.example"));
    assertThat(page.locator("h1")).hasText("Look at the rows");
    assertEquals(0, entered(), "nothing is entered yet");
    var table = page.locator("table");
    assertThat(table).containsText("looks like a formula");
    assertThat(table).containsText("Row 4 has this address too");
    assertThat(table).containsText("Do you mean “Tansy Hill Hostel”?");
    assertThat(table).containsText("Say so above the table, once for all rows.");
    Browser.accessible(page);
    Browser.fits(page);
    page.locator("#day-first").click();
    assertThat(page.locator(".notice")).containsText("You said: day first.");
    handIn(page, MessyWorkbook.mended(300, "messy.example"));
    page.locator("#day-first").click();
    page.locator("#confirm").click();
    assertThat(page.locator("h1")).hasText("Entered");
    assertEquals(300, entered());
    Browser.accessible(page);
    Browser.fits(page);
    page.locator("#undo").click();
    assertThat(page.locator("h1")).hasText("Taken back");
    assertEquals(0, entered());
    handIn(page, MessyWorkbook.mended(300, "messy.example"));
    page.locator("#day-first").click();
    page.locator("#confirm").click();
    assertThat(page.locator("h1")).hasText("Entered");
    assertEquals(300, entered());
    page.navigate("/staff?q=messy");
    assertThat(page.locator("tbody tr")).hasCount(25);
    assertEquals(
        List.of(),
        browser.complaints(page).stream().filter(said -> !said.contains("422")).toList());
    page.context().close();
  }

  private static void handIn(Page page, byte[] workbook) {
    page.navigate("/staff/imports");
    page.locator("#file").setInputFiles(new FilePayload("Our staff.xlsx", "", workbook));
    page.locator("#go").click();
    page.waitForURL("**/staff/imports/*");
  }

  private static int entered() {
    return Rows.count(SERVER, "people.person", "email like ?", MESSY);
  }
}
