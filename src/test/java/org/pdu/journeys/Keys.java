package org.pdu.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;

/** A person's keyboard: no pointer is ever moved, and wherever focus goes it must be seen. */
final class Keys {
  private static final int MOST = 250;
  private static final String FOCUS =
      """
      () => {
        const at = document.activeElement;
        const look = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        const ring = at.closest(".choice") ? getComputedStyle(at.nextElementSibling) : look;
        const seen = [look, ring].some((style) =>
          (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0)
            || style.boxShadow !== "none");
        const inside = box.bottom > 0 && box.top < innerHeight && box.width > 0;
        const how = seen ? (inside ? "seen " : "unseen, out of sight: ") : "unseen, no ring: ";
        return at === document.body ? "" : how + at.outerHTML;
      }
      """;

  private final Page page;

  Keys(Page page) {
    this.page = page;
  }

  /** Goes on with Tab until focus is on what the selector names. */
  Keys tabTo(String selector) {
    for (int press = 0; press < MOST; press++) {
      page.keyboard().press("Tab");
      var focus = focus();
      assertTrue(!focus.startsWith("unseen"), "focus can't be seen: " + focus);
      if (isOn(selector)) {
        return this;
      }
    }
    return fail("Tab never came to " + selector + " on " + page.url());
  }

  /** The next stop of Tab, whatever it is. */
  String tab() {
    page.keyboard().press("Tab");
    return focus();
  }

  Keys enter() {
    page.keyboard().press("Enter");
    return this;
  }

  Keys press(String key) {
    page.keyboard().press(key);
    return this;
  }

  Keys type(String text) {
    page.keyboard().type(text);
    return this;
  }

  boolean isOn(String selector) {
    return (Boolean)
        page.evaluate("(selector) => document.activeElement.matches(selector)", selector);
  }

  /** What has focus; where the page glides there, once it has come. */
  private String focus() {
    try {
      page.waitForFunction(
          "() => !(" + FOCUS + ")().startsWith('unseen')",
          null,
          new Page.WaitForFunctionOptions().setTimeout(2_000));
    } catch (TimeoutError never) {
      return (String) page.evaluate(FOCUS);
    }
    return (String) page.evaluate(FOCUS);
  }
}
