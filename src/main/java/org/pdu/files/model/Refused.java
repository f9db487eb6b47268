package org.pdu.files.model;

/** A file that we do not take, and why, in one sentence for the one who brought it. */
public final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  /** What is said of files that can't be read to their end. */
  static final String BROKEN =
      "This file is damaged or not complete. Open it on your device, save it anew, and try again.";

  public Refused(String sentence) {
    super(sentence);
  }

  static Refused broken() {
    return new Refused(BROKEN);
  }

  /** The sentence. */
  public String sentence() {
    var message = getMessage();
    return message == null ? BROKEN : message;
  }
}
