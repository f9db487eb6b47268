package org.pdu.oversight.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** A viewing in the past. */
  record Past(PersonId viewer, PersonId viewed, String reason, Instant startedAt) {}

  /** Those that a person was in, on either side, oldest first. */
  List<Past> with(PersonId person);

  /** Why a person's view was seen tells something about the person: it goes when they do. */
  void forgetReasons(PersonId viewed);

  /** Those of these people whose view somebody saw. */
  Set<PersonId> seen(Collection<PersonId> people);
}
