package org.pdu.consent;

/** Where a work may be shown: each allows what the ones before it allow, and more. */
public enum Use {
  /** Nowhere. */
  NONE("nowhere"),
  /** At the events that the consent names, by those who run them. */
  EVENTS("only at the events named"),
  /** In training modules. */
  TRAINING("in training only"),
  /** To everybody who can sign in. */
  PARTNERSHIP("to the partnership: everybody who can sign in here"),
  /** To anybody at all. */
  PUBLIC("to everybody, on the open web");

  private final String words;

  Use(String words) {
    this.words = words;
  }

  /** As people say it, after "shown". */
  public String words() {
    return words;
  }

  /** Whether it allows at least this much. */
  public boolean covers(Use other) {
    return compareTo(other) >= 0;
  }
}
