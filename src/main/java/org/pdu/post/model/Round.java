package org.pdu.post.model;

import java.time.Instant;

/** Going round with what is due. */
public interface Round {
  /**
   * Takes the next letter that is due and that nobody else has in hand, hands it over, and records
   * what came of it before the next is taken.
   *
   * @return whether there was one
   */
  boolean one(Carrier carrier, Instant now);
}
