package org.pdu.journeys;

import java.util.List;

/** What readers do with resources. */
final class ReaderPages {
  /** Everybody's own. */
  static final List<String> OWN =
      List.of(
          "/saved",
          "/lists",
          "/lists/new",
          "/thanks",
          "/practice",
          "/following",
          "/library/a-culture-of-asking-why/practice",
          "/library/a-culture-of-asking-why/cite");

  /** Of those who look after words and lists. */
  static final List<String> STAFF =
      List.of("/thanks/review", "/lists/moderation", "/practice/told");

  private ReaderPages() {}
}
