package org.pdu.bench.search;

/** A line, or a whole collection, that can't be used; the message is for people. */
final class Unfit extends Exception {
  private static final long serialVersionUID = 1L;

  Unfit(String message) {
    super(message);
  }
}
