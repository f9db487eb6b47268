package org.pdu.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.pdu.platform.PduServer;

/** What a person does on our pages, in the words they read there. */
final class Reader {
  private final Page page;

  Reader(Page page) {
    this.page = page;
  }

  Page page() {
    return page;
  }

  Reader signsIn(String email) {
    page.navigate("/sign-in");
    page.getByLabel("E-mail address").fill(email);
    page.getByLabel("Password").fill(PduServer.PASSWORD);
    presses("Sign in");
    return isAt("/home");
  }

  Reader follows(String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
        .first()
        .click();
    return this;
  }

  Reader presses(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
    return this;
  }

  Reader opens(String path) {
    page.navigate(path);
    return this;
  }

  Reader isAt(String path) {
    assertThat(page).hasURL(Pattern.compile("//[^/]+" + path + "$"));
    return this;
  }

  /** Somebody new is asked about the policies once, and says yes to them. */
  Reader agrees() {
    page.waitForURL(url -> !url.contains("/sign-in"));
    if (page.url().endsWith("/my-data/policies")) {
      for (var yes : page.locator("input[value=yes]").all()) {
        yes.check();
      }
      presses("Keep my answers");
    }
    return this;
  }

  Reader reads(String words) {
    assertThat(page.locator("main")).containsText(words);
    return this;
  }

  Reader heads(String title) {
    assertThat(page.locator("h1")).hasText(title);
    return this;
  }

  Reader answers(Map<String, Set<String>> answers) {
    for (var answer : answers.entrySet()) {
      var question = page.locator("[id='answer-" + answer.getKey() + "']");
      for (var box : question.locator("input[type=checkbox]").all()) {
        box.setChecked(answer.getValue().contains(box.inputValue()));
      }
      for (var option : answer.getValue()) {
        question.locator("input[value='" + option + "']").check();
      }
    }
    return this;
  }

  /** Reads lessons from the one that is open to the one named. */
  Reader finishes(int first, int last, int of) {
    for (int lesson = first; lesson <= last; lesson++) {
      reads("Lesson " + lesson + " of " + of);
      presses(lesson < of ? "I have read this: next lesson" : "I have read this: to the questions");
    }
    return this;
  }
}
