package org.pdu.privacy.model;

import java.util.List;

/**
 * Words that people are asked to read or agree to, as the content folder has them.
 *
 * @param versions oldest first; the last one holds
 */
public record Policy(String slug, Asks asks, List<Edition> versions) {
  /** What people are asked to say. */
  public enum Asks {
    READ("I have read it"),
    AGREE("I agree");

    private final String words;

    Asks(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** The version that holds. */
  public Edition current() {
    return versions.getLast();
  }
}
