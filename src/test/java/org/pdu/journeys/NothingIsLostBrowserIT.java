package org.pdu.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.Answers;
import org.pdu.platform.Browser;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;

/** What somebody has filled in stays theirs: saved while they write, and when a sign-in ends. */
class NothingIsLostBrowserIT {
  private static final String SLUG = "the-pledge";
  private static final String QUIZ = "/training/" + SLUG + "/quiz";
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
  void answersAreSavedWhileTheyAreGivenAndAreThereOnAnotherDevice() {
    var learner = Account.joining(SERVER, Demo.LEARNER, "Marigold Thistlewood");
    var phone = new Reader(browser.page(Browser.PHONE)).signsIn(learner.email()).opens(QUIZ);
    var right = Answers.of(SLUG).right("after");
    phone.answers(right);
    phone.reads("Saved at");
    var desk = new Reader(browser.page(Browser.DESK)).signsIn(learner.email()).opens(QUIZ);
    int given = right.values().stream().mapToInt(options -> options.size()).sum();
    assertThat(chosen(desk)).hasCount(given);
    // one more answer there takes nothing away
    desk.page().locator(".question input[type=checkbox]:checked").first().uncheck();
    desk.reads("Saved at");
    phone.opens(QUIZ);
    assertThat(chosen(phone)).hasCount(given - 1);
    phone.page().context().close();
    desk.page().context().close();
  }

  @Test
  void whoseSignInEndsMeanwhileSignsInAndGoesOnWithWhatWasFilledIn() throws SQLException {
    var learner = Account.joining(SERVER, Demo.LEARNER, "Marigold Thistlewood");
    var reader = new Reader(browser.pageWithoutScript(Browser.PHONE)).signsIn(learner.email());
    reader.opens(QUIZ).answers(Answers.of(SLUG).right("after"));
    end(learner);
    reader.presses("Hand in my answers");
    reader.reads("Your sign-in ended while you were writing");
    Browser.fits(reader.page());
    reader.page().getByLabel("E-mail address").fill(learner.email());
    reader.page().getByLabel("Password").fill("not the right one");
    reader.presses("Sign in").reads("do not fit together");
    reader.page().getByLabel("Password").fill(PduServer.PASSWORD);
    reader.presses("Sign in").reads("What you filled in before is still here");
    reader.presses("Go on with what I filled in").heads("You have completed this module");
    reader.page().context().close();
  }

  @Test
  void whoSignsInAnewInAnotherTabSendsAgainWhatTheFirstTabHolds() {
    var learner = Account.joining(SERVER, Demo.LEARNER, "Marigold Thistlewood");
    var first = new Reader(browser.page(Browser.DESK)).signsIn(learner.email());
    first.opens(QUIZ).answers(Answers.of(SLUG).right("after"));
    var page = first.page().context().newPage();
    new Reader(page).opens("/account").presses("Sign out");
    new Reader(page).signsIn(learner.email());
    first.presses("Hand in my answers").heads("This page had been open for a while");
    Browser.accessible(first.page());
    first.presses("Send what I filled in").heads("You have completed this module");
    assertEquals(1, first.page().locator("h1").count());
    first.page().context().close();
  }

  @Test
  void whileSignedOutThePageSaysThatItCantSaveAndKeepsTheAnswers() throws SQLException {
    var learner = Account.joining(SERVER, Demo.LEARNER, "Marigold Thistlewood");
    var reader = new Reader(browser.page(Browser.DESK)).signsIn(learner.email()).opens(QUIZ);
    end(learner);
    reader.answers(Answers.of(SLUG).right("after"));
    reader.reads("Your answers stay on this page");
    assertTrue(chosen(reader).count() > 0);
    reader.page().context().close();
  }

  private static Locator chosen(Reader reader) {
    return reader.page().locator(".question input:checked");
  }

  private static void end(Account account) throws SQLException {
    try (var database = SERVER.jdbc();
        var end =
            database.prepareStatement(
                "update accounts.sign_in set ended_at = now() where person_id = ?")) {
      end.setObject(1, account.id());
      end.executeUpdate();
    }
  }
}
