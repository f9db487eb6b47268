package org.pdu.oversight.model;

import java.time.Instant;
import java.util.Optional;
import org.pdu.people.PersonId;

/** Who sees the site as whom, and saw it so. */
public interface Viewings {
  /**
   * One viewing.
   *
   * @param signIn the sign-in it hangs on, as a hash that tells nothing of it
   * @param endsAt when it ends by itself
   */
  record Viewing(
      PersonId viewer,
      PersonId viewed,
      String reason,
      byte[] signIn,
      Instant startedAt,
      Instant endsAt) {}

  /** Begins; one of the same sign-in that is still open ends. */
  void begin(Viewing viewing);

  /** The one that a sign-in has open. */
  Optional<Viewing> open(byte[] signIn, Instant now);

  /** Ends it; ending twice is no different. */
  void end(byte[] signIn, Instant now);
}
