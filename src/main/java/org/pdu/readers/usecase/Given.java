package org.pdu.readers.usecase;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.pdu.platform.problem.NotFound;
import org.pdu.platform.problem.Unacceptable;

/** What somebody sent, checked before anything else looks at it. */
final class Given {
  private Given() {}

  /**
   * Words, without the space around them.
   *
   * @throws Unacceptable when there are none, too many, or signs that can't be shown
   */
  static String words(String field, String text, int longest, String missing) {
    var words = optional(field, text, longest);
    if (words.isEmpty()) {
      throw new Unacceptable(field, missing);
    }
    return words;
  }

  /** The same, where there may be none. */
  static String optional(String field, String text, int longest) {
    if (text.length() > longest) {
      throw new Unacceptable(field, "Please use " + longest + " characters or fewer.");
    }
    if (!shown(text)) {
      throw new Unacceptable(field, "There are signs in it that can't be shown. Leave them out.");
    }
    return text.replace("\r\n", "\n").strip();
  }

  private static boolean shown(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text)
        && text.chars()
            .noneMatch(sign -> Character.isISOControl(sign) && "\n\r\t".indexOf(sign) < 0);
  }

  /**
   * @throws NotFound when it is no id of ours
   */
  static UUID id(String text) {
    if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
      throw new NotFound("There is nothing of that name.");
    }
    return UUID.fromString(text);
  }

  /**
   * Where a page begins that goes from great numbers to small ones.
   *
   * @param after what the page before said; empty for the first
   */
  static long before(String after) {
    return after.isEmpty() ? Long.MAX_VALUE : number(after);
  }

  /** The same, from small numbers to great ones. */
  static long after(String after) {
    return after.isEmpty() ? 0 : number(after);
  }

  private static long number(String after) {
    if (!after.matches("[0-9]{1,18}")) {
      throw new Unacceptable("after", "Pass what “next” of the page before says.");
    }
    return Long.parseLong(after);
  }
}
