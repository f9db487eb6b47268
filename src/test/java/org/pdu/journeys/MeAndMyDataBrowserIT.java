package org.pdu.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.Browser;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;

/** A worker sees what is kept, takes it along, leaves, thinks again, and leaves for good. */
class MeAndMyDataBrowserIT {
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
  void aWorkerTakesTheirDataAlongStaysAndLeaves() throws IOException {
    var worker = Account.joining(SERVER, Demo.LEARNER, "Morgana Leaver");
    var page = browser.page(Browser.PHONE);
    var reader = new Reader(page).signsIn(worker.email()).opens("/my-data").reads("Who looked");
    looks(page);
    var download = page.waitForDownload(() -> reader.follows("Take all of it with you"));
    var html = entry(download.path(), "my-data.html");
    assertTrue(html.contains("<html lang=\"en-GB\">") && html.contains("Morgana Leaver"));
    assertTrue(
        !html.contains("<script") && entry(download.path(), "my-data.json").contains("signIns"));
    readsAlone(html);
    reader.opens("/my-data/name");
    page.getByLabel("Your name").fill("");
    reader.presses("Save").reads("Enter your name");
    page.getByLabel("Your name").fill("Morgana Stayer");
    reader.presses("Save").reads("Your name is changed");
    reader.opens("/my-data/about-me/caring");
    page.getByLabel("Yes, an adult").check();
    reader.presses("Keep it for me").reads("Kept, for your eyes only");
    leaves(page, reader, "later", "You leave in seven days");
    reader.opens("/sign-in");
    page.getByLabel("E-mail address").fill(worker.email());
    page.getByLabel("Password").fill(PduServer.PASSWORD);
    reader.presses("Sign in").isAt("/my-data/leave").reads("You are not gone yet");
    looks(page);
    reader.presses("Stay after all").reads("You are staying");
    leaves(page, reader, "now", "Thank you for the time you gave it");
    reader.opens("/my-data").isAt("/sign-in\\?then=.*");
    quiet(page);
    page.context().close();
  }

  private static void leaves(Page page, Reader reader, String when, String words) {
    reader.opens("/my-data/leave");
    page.locator("#when-" + when).check();
    page.getByLabel("Your password").fill("a guess that is wrong");
    reader.presses("Leave this site").reads("That is not your password");
    looks(page);
    page.getByLabel("Your password").fill(PduServer.PASSWORD);
    reader.presses("Leave this site").reads(words);
  }

  @Test
  void anAdministratorAnswersARequestInThreeClicksAndThePersonSeesIt() throws IOException {
    var worker = Account.joining(SERVER, Demo.LEARNER2, "Ottoline Asker");
    var page = browser.page(Browser.DESK);
    var reader = new Reader(page).signsIn(Demo.ADMIN.email()).opens("/admin/data-requests");
    page.getByLabel("Name or e-mail address, or a part of it").fill("ottoline ask");
    reader.presses("Find").follows("Ottoline Asker");
    reader.presses("Export the data").reads("Say why");
    looks(page);
    page.getByLabel("Reason").fill("Asked by letter on 3 March; called back to be sure");
    var file = page.waitForDownload(() -> reader.presses("Export the data"));
    assertTrue(entry(file.path(), "my-data.html").contains("Ottoline Asker"));
    page.context().close();
    var own = browser.page(Browser.PHONE);
    new Reader(own)
        .signsIn(worker.email())
        .opens("/my-data")
        .reads("Made a copy of your data, to answer you")
        .reads("Asked by letter on 3 March")
        .reads("Looked at your record");
    own.context().close();
  }

  @Test
  void aNewPersonIsAskedAboutPoliciesOnceAndNotNowIsAnAnswer() throws Exception {
    var worker = Account.joining(SERVER, Demo.LEARNER, "Persephone New");
    try (var database = SERVER.jdbc();
        var statement =
            database.prepareStatement("update people.person set demo = false where id = ?")) {
      statement.setObject(1, worker.id());
      statement.executeUpdate();
    }
    var page = browser.page(Browser.PHONE);
    var reader = new Reader(page).opens("/sign-in");
    page.getByLabel("E-mail address").fill(worker.email());
    page.getByLabel("Password").fill(PduServer.PASSWORD);
    reader.presses("Sign in").isAt("/my-data/policies").heads("Before you go on");
    looks(page);
    reader.presses("Keep my answers").reads("Choose an answer");
    page.locator("#no-community-agreement").check();
    page.locator("#yes-privacy-notice").check();
    reader.presses("Keep my answers").reads("That is fine");
    looks(page);
    reader.opens("/training").isAt("/my-data/policies");
    for (var still :
        List.of("/support", "/policies/community-agreement", "/my-data", "/my-data/leave")) {
      reader.opens(still).isAt(still);
    }
    reader.opens("/my-data/policies");
    page.locator("#yes-community-agreement").check();
    reader.presses("Keep my answers").isAt("/home");
    reader.opens("/my-data/policies").heads("What you said to our policies");
    quiet(page);
    page.context().close();
  }

  /** Nothing is complained of but forms that came back to be mended. */
  private static void quiet(Page page) {
    var complaints = browser.complaints(page).stream();
    assertEquals(List.of(), complaints.filter(each -> !each.contains("status of 422")).toList());
  }

  private static void looks(Page page) {
    Browser.accessible(page);
    Browser.fits(page);
  }

  /** The page in the file, opened as a person would open it. */
  private static void readsAlone(String html) {
    var page = browser.page(Browser.PHONE);
    page.setContent(html);
    Browser.accessible(page);
    assertTrue(
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).isVisible());
    page.context().close();
  }

  private static String entry(Path zip, String name) throws IOException {
    var copy = Files.createTempFile("data", ".zip");
    Files.copy(zip, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    try (var file = new ZipFile(copy.toFile());
        var in = file.getInputStream(file.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } finally {
      Files.delete(copy);
    }
  }
}
