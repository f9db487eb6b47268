package org.pdu.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pdu.platform.Account;
import org.pdu.platform.Answers;
import org.pdu.platform.Browser;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;
import org.pdu.platform.Uptakes;

/** No page stands in anybody's way: by day and by night, on a desk and on a phone. */
class EveryPageIsAccessibleIT {
  private static final String SLUG = "the-pledge";

  /**
   * Lessons of the other modules have the colours of this one's, and work areas those of forms and
   * lists elsewhere: their words and marks are looked at.
   */
  private static final String SAME_INK =
      "/training/(?!"
          + SLUG
          + ").*/(lessons/.*|easy-read)|/search/(words|pins|saved).*|/library/workshop/.*";

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

  @TestFactory
  Stream<DynamicTest> whatNobodyNeedsToSignInFor() {
    return pages(
        Optional.empty(),
        List.of(
            "/",
            "/?left",
            "/sign-in",
            "/sign-in?then=/home",
            "/sign-in/passkey",
            "/support",
            "/about",
            "/about/accessibility",
            "/about/privacy",
            "/certificates",
            "/certificates/0000-0000-0000-0000",
            "/search",
            "/search?q=pledge",
            "/search?q=plegde",
            "/search?q=zzzzqqq",
            "/no-such-page",
            "/sign-out"));
  }

  @TestFactory
  Stream<DynamicTest> whatALearnerReads() {
    var learner = Account.joining(SERVER, Demo.LEARNER, "Rosalind Ferncastle");
    var paths =
        new ArrayList<>(
            List.of(
                "/home",
                "/training",
                "/training/record",
                "/account",
                "/outcomes",
                "/search",
                "/search?q=pledge",
                "/search?q=plegde",
                "/search?q=pledge&type=lesson&sort=title",
                "/search?like=training/the-pledge",
                "/search?q=zzzzqqq"));
    for (var slug : Answers.modules()) {
      paths.add("/training/" + slug);
      paths.add("/training/" + slug + "/easy-read");
      for (int lesson = 1; lesson <= Answers.lessons(slug); lesson++) {
        paths.add("/training/" + slug + "/lessons/" + lesson);
      }
    }
    paths.addAll(List.of("/training/" + SLUG + "/check", "/training/" + SLUG + "/quiz"));
    paths.addAll(LearnerPages.results(SERVER, learner, SLUG));
    paths.add("/training/" + SLUG);
    paths.add("/training/record");
    return pages(Optional.of(learner.email()), paths);
  }

  @TestFactory
  Stream<DynamicTest> whatALeadReads() {
    var paths = new ArrayList<>(List.of("/home", "/outcomes", "/account"));
    paths.addAll(AccountPages.OWN);
    return pages(Optional.of(Demo.LEAD.email()), paths);
  }

  @TestFactory
  Stream<DynamicTest> whatStaffLookAfter() {
    return pages(Optional.of(Demo.PDU.email()), PlacesPages.ALL);
  }

  @TestFactory
  Stream<DynamicTest> whatALeadReadsOfStaff() {
    return pages(Optional.of(Demo.LEAD.email()), StaffPages.of(SERVER, Demo.LEAD));
  }

  @TestFactory
  Stream<DynamicTest> whatAnAnalystReads() {
    var led = Uptakes.place(SERVER, Demo.LEAD, "organisation");
    return pages(
        Optional.of(Demo.ANALYST.email()),
        List.of(
            "/outcomes",
            "/outcomes/organisations/" + led,
            "/outcomes/city?module=" + SLUG,
            "/outcomes/measures",
            "/outcomes/measures/1.1",
            "/outcomes/measures/1.2"));
  }

  @TestFactory
  Stream<DynamicTest> whatOpensAWayIn() {
    return pages(Optional.empty(), PostPages.nobodys(SERVER));
  }

  @TestFactory
  Stream<DynamicTest> whatALeadReadsToLetPeopleIn() {
    return pages(Optional.of(Demo.LEAD.email()), PostPages.leads(SERVER));
  }

  @TestFactory
  Stream<DynamicTest> whatAnAdministratorReadsOfLetters() {
    return pages(Optional.of(Demo.ADMIN.email()), PostPages.ADMINISTRATORS);
  }

  @TestFactory
  Stream<DynamicTest> whatAnAdministratorReads() {
    return pages(Optional.of(Demo.ADMIN.email()), OversightPages.OF_ADMINISTRATORS);
  }

  @TestFactory
  Stream<DynamicTest> whatALeadReadsOfHeadcountsAndChampions() {
    return pages(Optional.of(Demo.LEAD.email()), HeadcountPages.PATHS);
  }

  @TestFactory
  Stream<DynamicTest> whatExpertCitizensLookAfter() {
    return Stream.concat(
        pages(Optional.of(Demo.EXPERT.email()), CurationPages.of(SERVER)),
        pages(Optional.of(Demo.EXPERT.email()), LibraryPages.of(SERVER)));
  }

  @TestFactory
  Stream<DynamicTest> whatPeopleReadOfTheirOwnData() {
    return pages(Optional.of(Demo.LEARNER.email()), PrivacyPages.own());
  }

  @TestFactory
  Stream<DynamicTest> whatAnAdministratorReadsOfData() {
    return pages(Optional.of(Demo.ADMIN.email()), PrivacyPages.administrators());
  }

  @TestFactory
  Stream<DynamicTest> whatReadersKeepAndStaffReadFirst() {
    return Stream.concat(
        pages(Optional.of(Demo.LEARNER.email()), ReaderPages.OWN),
        pages(Optional.of(Demo.PDU.email()), ReaderPages.STAFF));
  }

  @Test
  void whatWentWrongAtSigningIn() {
    var page = browser.page(Browser.DESK);
    page.navigate("/sign-in");
    for (var typed : List.of("", "nobody@test.example")) {
      page.getByLabel("E-mail address").fill(typed);
      page.getByLabel("Password").fill(typed);
      page.locator("#go").click();
      page.waitForCondition(() -> page.title().startsWith("To put right"));
      assertEquals(typed, page.getByLabel("E-mail address").inputValue(), "what was typed stays");
      look(page, true);
    }
    page.context().close();
  }

  private static Stream<DynamicTest> pages(Optional<String> who, List<String> paths) {
    var page = browser.page(Browser.DESK);
    who.ifPresent(email ->
        page.context()
            .addCookies(
                List.of(
                    new Cookie("__Host-pdu", Account.token(SERVER, email, Account.Kind.BROWSER))
                        .setUrl(SERVER.at("/").toString().replace("http:", "https:"))
                        .setSecure(true))));
    return paths.stream()
        .map(path ->
            DynamicTest.dynamicTest(
                path,
                () -> {
                  page.navigate(path);
                  look(page, !path.matches(SAME_INK));
                }))
        .onClose(() -> page.context().close());
  }

  /** As seen on a desk by day, by night, and on a phone. */
  private static void look(Page page, boolean byNight) {
    page.setViewportSize(Browser.DESK, 900);
    show(page, ColorScheme.LIGHT);
    Browser.accessible(page);
    if (byNight) {
      show(page, ColorScheme.DARK);
      Browser.legible(page);
    }
    Browser.fits(page);
    page.setViewportSize(Browser.PHONE, 740);
    Browser.fits(page);
    page.setViewportSize(320, 740); // a desk at 400 %
    Browser.fits(page);
  }

  /** Without motion, so that no colour is caught on its way into another. */
  private static void show(Page page, ColorScheme scheme) {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE));
  }
}
