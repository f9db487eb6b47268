package org.pdu.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pdu.platform.Account;
import org.pdu.platform.Answers;
import org.pdu.platform.Browser;
import org.pdu.platform.Demo;
import org.pdu.platform.PduServer;

/** The whole journey with Tab, Enter, Space and the arrows. */
class KeyboardOnlyBrowserIT {
  private static final String SLUG = "severe-and-multiple-disadvantage";
  private static final String PATH = "/training/" + SLUG;
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
  void aModuleIsCompletedWithoutAPointer() {
    var learner = Account.joining(SERVER, Demo.LEARNER, "Isolde Windermere");
    var reader = new Reader(browser.page(Browser.DESK)).opens("/sign-in");
    var keys = new Keys(reader.page());
    keys.tabTo("#email").type(learner.email()).tabTo("#password").type(PduServer.PASSWORD).enter();
    reader.isAt("/home");
    keys.tabTo("a[href='" + PATH + "']").enter();
    reader.isAt(PATH);
    keys.tabTo("a[href='" + PATH + "/lessons/1']").enter();
    readsAllLessons(reader, keys);
    answersAll(keys);
    keys.tabTo("#hand-in").enter();
    reader.heads("You have completed this module");
    keys.tabTo("a[href^='/my-certificates/']");
    reader.page().context().close();
  }

  @Test
  void whatIsMissingIsTwoKeysAway() {
    var learner = Account.joining(SERVER, Demo.LEARNER, "Isolde Windermere");
    var reader = new Reader(browser.page(Browser.DESK)).signsIn(learner.email());
    reader.opens(PATH + "/quiz");
    var keys = new Keys(reader.page());
    keys.tabTo("#hand-in").enter();
    reader.reads("There is something to put right");
    reader.page().waitForCondition(() -> keys.isOn("#summary"));
    keys.tabTo("#summary a").enter();
    keys.tabTo("fieldset.question input");
    var first = Answers.of(SLUG).right("after").keySet().iterator().next();
    assertTrue(keys.isOn("[name='answer-" + first + "']"), "the link leads to its question");
    reader.page().context().close();
  }

  @Test
  void theWayToTheContentComesFirstAndTheWayOutSecond() {
    var learner = Account.joining(SERVER, Demo.LEARNER, "Isolde Windermere");
    var reader = new Reader(browser.page(Browser.DESK)).signsIn(learner.email());
    for (var path : new String[] {"/home", "/training", PATH, PATH + "/lessons/1", "/no-such"}) {
      reader.opens(path);
      var keys = new Keys(reader.page());
      keys.tab();
      assertTrue(keys.isOn("a.skip"), "skip link first on " + path);
      var second = keys.tab();
      assertTrue(keys.isOn("a.exit") && second.startsWith("seen"), "exit second on " + path);
      keys.press("Shift+Tab").enter();
      reader.page().waitForCondition(() -> keys.isOn("#main"));
    }
    reader.page().context().close();
  }

  private static void readsAllLessons(Reader reader, Keys keys) {
    int lessons = Answers.lessons(SLUG);
    for (int lesson = 1; lesson <= lessons; lesson++) {
      reader.reads("Lesson " + lesson + " of " + lessons);
      keys.tabTo("#done").enter();
    }
    reader.isAt(PATH + "/quiz");
  }

  private static void answersAll(Keys keys) {
    var quiz = Answers.of(SLUG);
    quiz.right("after")
        .forEach((question, options) -> {
          if (quiz.several(question)) {
            options.forEach(
                option -> keys.tabTo("[id='" + question + "-" + option + "']").press("Space"));
          } else {
            int place = quiz.offered(question).indexOf(options.iterator().next());
            keys.tabTo("[name='answer-" + question + "']");
            keys.press("Space");
            for (int step = 0; step < place; step++) {
              keys.press("ArrowDown");
            }
          }
        });
  }
}
