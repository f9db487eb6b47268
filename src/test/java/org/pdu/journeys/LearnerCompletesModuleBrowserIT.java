package org.pdu.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pdu.platform.Account;
import org.pdu.platform.Answers;
import org.pdu.platform.Browser;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;

/** The product's main job, from the first click to the certificate, on a desk and on a phone. */
class LearnerCompletesModuleBrowserIT {
  private static final String SLUG = "the-pledge";
  private static final String PATH = "/training/" + SLUG;
  private static final String NAME = "Zephyrine Quillfeather";
  private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");

  private static final PduServer SERVER = PduServer.shared();
  private static final Answers QUIZ = Answers.of(SLUG);
  private static final int LESSONS = Answers.lessons(SLUG);
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
  @ValueSource(ints = {Browser.DESK, Browser.PHONE})
  void aSupportWorkerLearnsAndCanShowIt(int width) throws IOException {
    var learner = Account.joining(SERVER, Demo.LEARNER, NAME);
    var reader = new Reader(browser.page(width)).signsIn(learner.email());
    beginsWithWhatIsKnown(reader);
    stopsAndGoesOnElsewhere(reader, learner, width);
    leavesAGapAndLosesNothing(reader);
    hearsWhyAndTriesAgain(reader);
    var code = passes(reader);
    printsTheCertificate(reader, code);
    findsItInTheRecord(reader, code);
    letsSomebodyCheck(code, width);
    assertEquals(List.of(), complaintsOf(reader.page()));
    reader.page().context().close();
  }

  private static void beginsWithWhatIsKnown(Reader reader) {
    reader.heads("Hello, " + NAME).reads("One thing to go on with");
    assertThat(reader.page().locator("section.next .button")).hasText("Have a look");
    reader.follows(Answers.title(SLUG)).isAt(PATH).heads(Answers.title(SLUG));
    var before = QUIZ.right("before");
    reader.follows("Start with " + before.size() + " questions").isAt(PATH + "/check");
    reader.answers(before).presses("Hand in my answers").heads("Thank you");
    reader.reads("You had " + before.size() + " of " + before.size() + " already");
    assertEquals(
        0, reader.page().locator(".choice__why").count(), "nothing is given away beforehand");
    reader.follows("Go to lesson 1").isAt(PATH + "/lessons/1");
  }

  private static void stopsAndGoesOnElsewhere(Reader reader, Account learner, int width) {
    reader.finishes(1, 2, LESSONS).isAt(PATH + "/lessons/3");
    var other = new Reader(browser.page(width)).signsIn(learner.email());
    other.reads("You have read 2 of " + LESSONS + " lessons.");
    other.follows("Go on where you stopped").isAt(PATH + "/lessons/3");
    other.finishes(3, 3, LESSONS);
    other.page().context().close();
    reader.opens("/home").follows("Go on where you stopped").isAt(PATH + "/lessons/4");
    reader.finishes(4, LESSONS, LESSONS).isAt(PATH + "/quiz");
  }

  private static void leavesAGapAndLosesNothing(Reader reader) {
    var page = reader.page();
    var right = QUIZ.right("after");
    var first = right.keySet().iterator().next();
    reader.answers(Map.of(first, right.get(first)));
    var answer =
        page.waitForResponse(
            sent -> "POST".equals(sent.request().method()) && sent.url().endsWith("/quiz"),
            () -> reader.presses("Hand in my answers"));
    assertEquals(422, answer.status());
    assertThat(page).hasTitle(Pattern.compile("^To put right: "));
    assertThat(page.locator("#summary")).isFocused();
    saysTheSameAboveAndAtTheQuestion(page, right.size() - 1);
    for (var option : right.get(first)) {
      assertThat(page.locator("[id='" + first + "-" + option + "']")).isChecked();
    }
    Browser.accessible(page);
    Browser.fits(page);
    reader.opens(PATH + "/quiz");
    for (var option : right.get(first)) {
      assertThat(page.locator("[id='" + first + "-" + option + "']")).isChecked();
    }
  }

  private static void saysTheSameAboveAndAtTheQuestion(Page page, int gaps) {
    assertThat(page.locator("#summary li")).hasCount(gaps);
    assertThat(page.locator(".field__error")).hasCount(gaps);
    assertEquals(
        page.locator("#summary li").allInnerTexts().stream().map(String::strip).toList(),
        page.locator(".field__error").allInnerTexts().stream()
            .map(text -> text.replace("Error:", "").strip())
            .toList());
  }

  private static void hearsWhyAndTriesAgain(Reader reader) {
    var wrong = QUIZ.wrong("after");
    reader.answers(wrong).presses("Hand in my answers").heads("Not yet");
    var items = reader.page().locator("ol.feedback > li");
    assertThat(items).hasCount(wrong.size());
    for (var item : items.all()) {
      assertTrue(item.locator(".choice__why").count() >= 1, "an answer without a word on why");
      assertTrue(item.innerText().contains("Not quite."), item.innerText());
      assertTrue(item.locator("a[href*='/lessons/']").count() >= 1, "nowhere to read again");
    }
    reader.follows("Try again").isAt(PATH + "/quiz");
  }

  private static String passes(Reader reader) {
    Map<String, Set<String>> right = QUIZ.right("after");
    reader.answers(right).presses("Hand in my answers").heads("You have completed this module");
    reader.reads(right.size() + " of " + right.size() + " answers were right");
    assertThat(reader.page().locator("ol.feedback > li")).hasCount(right.size());
    var found = CODE.matcher(reader.page().locator("main").innerText());
    assertTrue(found.find(), "no code on the page");
    return found.group();
  }

  private static void printsTheCertificate(Reader reader, String code) throws IOException {
    var download =
        reader.page().waitForDownload(() -> reader.follows("Download your certificate (PDF)"));
    assertEquals("certificate-" + SLUG + ".pdf", download.suggestedFilename());
    byte[] bytes = Files.readAllBytes(download.path());
    assertTrue(new String(bytes, StandardCharsets.ISO_8859_1).startsWith("%PDF"), "not a PDF");
    try (var pdf = Loader.loadPDF(bytes)) {
      var text = new PDFTextStripper().getText(pdf);
      for (var part : List.of(code, NAME, Answers.title(SLUG), today())) {
        assertTrue(text.contains(part), part + " is not in: " + text);
      }
      assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked(), "a screen reader finds tags");
    }
  }

  private static void findsItInTheRecord(Reader reader, String code) {
    reader.opens("/training/record").heads("Your learning record");
    reader.reads(Answers.title(SLUG)).reads(code).reads(today());
    assertThat(reader.page().locator("table.data tbody > tr")).hasCount(1);
    Browser.fits(reader.page());
  }

  private static void letsSomebodyCheck(String code, int width) {
    var stranger = new Reader(browser.page(width)).opens("/certificates");
    stranger.page().getByLabel("Certificate code").fill(code.toLowerCase(Locale.ROOT));
    stranger.presses("Check").reads("This code is genuine");
    stranger.reads(Answers.title(SLUG)).reads(today()).reads("Z. Q.");
    var html = stranger.page().content();
    for (var secret : List.of("Quillfeather", "Zephyrine", "Harebell", "answers", " of 1")) {
      assertFalse(html.contains(secret), "a stranger reads " + secret);
    }
    stranger.page().context().close();
  }

  private static String today() {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK)
        .format(LocalDate.now(ZoneId.of("Europe/London")));
  }

  /** Chromium itself notes the 422 on which the page rests. */
  private static List<String> complaintsOf(Page page) {
    return browser.complaints(page).stream().filter(said -> !said.contains("422")).toList();
  }
}
