package org.pdu.readers.model;

import java.util.Arrays;
import java.util.Optional;

/** Who may open a list. */
public enum Audience {
  OWN("own", "Only me"),
  SIGNED_IN("signedIn", "Everybody who is signed in"),
  ORGANISATION("organisation", "People of one organisation"),
  /** Nobody yet: kept for the day on which there are communities. */
  COMMUNITY("community", "People of one community");

  private final String code;
  private final String words;

  Audience(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /** As forms and JSON say it. */
  public String code() {
    return code;
  }

  public String words() {
    return words;
  }

  /** By its code, among those that can be chosen at present. */
  public static Optional<Audience> of(String code) {
    return Arrays.stream(values())
        .filter(one -> one != COMMUNITY && one.code.equals(code))
        .findFirst();
  }
}
