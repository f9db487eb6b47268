package org.pdu.platform.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MarkdownTest {
  private final Markdown markdown = new Markdown(address -> "/here/" + address);

  @Test
  void aBoxHasItsHeadingAndItsBodyIsMarkdown() {
    var html = markdown.html("```scenario A *busy* day\nShe is **late**.\n```\n");
    assertTrue(
        html.contains(
            "<div class=\"box box--scenario\"><h3 class=\"box__title\">A *busy* day</h3>"));
    assertTrue(html.contains("<strong>late</strong>"));
  }

  @Test
  void rawHtmlIsShownAsText() {
    var html = markdown.html("<script>alert(1)</script>\n\ntext <img src=x onerror=alert(1)>");
    assertFalse(html.contains("<script"));
    assertFalse(html.contains("<img"));
  }

  @Test
  void addressesThatRunSomethingAreLeftOut() {
    assertFalse(markdown.html("[x](javascript:alert(1))").contains("javascript"));
  }

  @Test
  void addressesAreTurnedIntoOnesThatWork() {
    assertTrue(markdown.html("[x](02-b.md)").contains("href=\"/here/02-b.md\""));
  }

  @Test
  void tablesCanBeScrolled() {
    var html = markdown.html("| a | b |\n|---|---|\n| 1 | 2 |\n");
    assertTrue(html.contains("<div class=\"table-scroll\""));
    assertTrue(html.contains("<th>a</th>"));
  }

  @Test
  void eachTableHasANameOfItsOwn() {
    var html = markdown.html("| a |\n|---|\n| 1 |\n\nand\n\n| b |\n|---|\n| 2 |\n");
    assertTrue(html.contains("aria-label=\"Table 1\"><table>"));
    assertTrue(html.contains("aria-label=\"Table 2\"><table>"));
  }

  @Test
  void wordsOnlyHaveNoAddresses() {
    var text =
        Markdown.text("See [the *Pledge*](/training/the-pledge) and ![a door](images/d.svg).");
    assertEquals("See the Pledge and a door.", text.strip());
  }

  @Test
  void wordsOnlyKeepTheWordsInBoxes() {
    assertEquals("Kind words", Markdown.text("```key T\nKind **words**\n```").strip());
  }
}
