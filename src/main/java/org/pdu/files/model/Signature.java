package org.pdu.files.model;

import java.nio.charset.StandardCharsets;

/** The mark that virus scanners are tried with (EICAR), wherever it stands in what flows by. */
final class Signature {
  static final String SENTENCE =
      "This file carries the mark of malicious software. It was not kept. Have your device checked.";

  /** Written in two, so that no scanner takes this class for an infected one. */
  private static final String MARK = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS";

  private final byte[] mark = MARK.getBytes(StandardCharsets.US_ASCII);
  private int fits;

  /** Whether the mark has gone by, this piece included. */
  boolean seen(byte[] piece, int from, int length) {
    for (int i = from; i < from + length && fits < mark.length; i++) {
      if (piece[i] == mark[fits]) {
        fits++;
      } else {
        fits = piece[i] == mark[0] ? 1 : 0; // its first sign comes nowhere else in it
      }
    }
    return fits == mark.length;
  }
}
