package org.pdu.people.rest;

import java.util.OptionalInt;
import org.pdu.people.usecase.Wish;
import org.pdu.platform.rest.Body;

/** A change to a place, as a program asks for it. */
final class Wishes {
  private Wishes() {}

  /** The fields {@code day} and {@code reason}. */
  static Wish of(Body body, OptionalInt seen) {
    return new Wish(body.day("day"), body.text("reason"), seen);
  }
}
