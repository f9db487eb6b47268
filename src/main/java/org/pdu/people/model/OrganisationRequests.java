package org.pdu.people.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who asked for an organisation that is not here yet, and what was decided. */
public interface OrganisationRequests {
  /** What can become of it. */
  enum State {
    WAITING,
    ACCEPTED,
    DECLINED
  }

  /** As it was asked. */
  record Asked(String name, Sector sector, String area, String who, String email) {}

  /**
   * A request.
   *
   * @param reason why it was decided so; nothing while it waits
   * @param organisation what was made of it
   */
  record Request(
      UUID id, Asked asked, Instant at, State state, String reason, Optional<UUID> organisation) {}

  /**
   * Kept once: while the same is waiting, nothing is added.
   *
   * @return what it is known by; empty when the same waits already
   */
  Optional<UUID> add(Asked asked, Instant now);

  /**
   * How many came in since then, whatever became of them.
   *
   * @param email only from this address, in any case of letters; empty for all
   */
  long since(Instant then, String email);

  /** Waiting ones first, oldest first; then the newest decided. */
  List<Request> latest(int most);

  /** The request, locked until the transaction ends. */
  Optional<Request> locked(String id);

  Optional<Request> of(String id);

  void decide(Request request, State state, String reason, Optional<UUID> made, Decision by);

  /** Who decided, and when. */
  record Decision(UUID by, Instant at) {}
}
