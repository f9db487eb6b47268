package org.pdu.post.store;

import org.pdu.post.model.Carrier.Due;

/** A letter's words, link and ending, as they are read in a mail program. */
final class Envelope {
  private static final String ENDING =
      """
      If you did not expect this letter, you need do nothing.

      The Practice Development Unit. Nobody reads answers to this address.
      """;

  private Envelope() {}

  static String text(Due letter, String publicUrl) {
    return letter.words().strip() + "\n\n" + publicUrl + letter.link() + "\n\n" + ENDING;
  }
}
