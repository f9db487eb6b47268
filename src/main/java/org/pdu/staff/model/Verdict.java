package org.pdu.staff.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a row would do, or what stands in its way. In the order in which they are shown. */
public enum Verdict {
  /** Something is to be put right in the file. */
  PROBLEM("To put right"),
  /** Only a person can know. */
  ASKS("A question for you"),
  /** Somebody new, with a place. */
  NEW("New person"),
  /** Somebody with an account gets a place. */
  JOINS("Has an account, joins you"),
  /** The same is recorded already. */
  HERE("Is in your list already"),
  /** An earlier row says the same. */
  REPEAT("Said by an earlier row"),
  /** Somebody said to leave it out. */
  OUT("Left out");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** As in tables and JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the row would write something. */
  public boolean writes() {
    return this == NEW || this == JOINS;
  }

  /** Whether it has to be put right or left out before anything is written. */
  public boolean open() {
    return this == PROBLEM || this == ASKS;
  }

  public static Optional<Verdict> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
