package org.pdu.privacy.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pdu.people.PersonId;

/** Everybody who has asked to leave. */
public interface Leavings {
  /** Keeps it, unless the person has asked already: then that one holds. */
  void ask(Leaving leaving);

  /** What the person has asked for and what is neither stopped nor done. */
  Optional<Leaving> open(PersonId person);

  /**
   * Stops what is open.
   *
   * @return whether there was something to stop
   */
  boolean stop(PersonId person, Instant now);

  /** The person is gone. */
  void done(PersonId person, Instant now);

  /** Not today: it is due at another moment. */
  void postpone(PersonId person, Instant dueAt);

  /**
   * Those whose time has come and whom no other node has taken; held until the transaction ends.
   */
  List<Leaving> take(Instant now, int most);
}
