package org.pdu.library.model;

/** Where a resource stands on its way to readers. */
public enum State {
  DRAFT("Draft"),
  SUPPORT("With a peer editor"),
  REVIEW("Waiting for review"),
  APPROVAL("Waiting for the contributor's yes"),
  PUBLISHED("Published"),
  DUE("Published, due for review"),
  ARCHIVED("Archived"),
  WITHDRAWN("Taken back");

  private final String words;

  State(String words) {
    this.words = words;
  }

  /** As people say it. */
  public String words() {
    return words;
  }

  /** Whether its words may be changed. */
  public boolean open() {
    return this == DRAFT || this == SUPPORT;
  }
}
