package org.pdu.people.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.pdu.platform.problem.Unacceptable;

/** Where the next page begins, as a program passes it on without reading it. */
final class Cursors {
  private Cursors() {}

  static String coded(String mark) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(mark.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @throws Unacceptable when it is none of ours
   */
  static String plain(String after) {
    try {
      return new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Unacceptable("after", "Pass what “next” of the page before says.");
    }
  }
}
