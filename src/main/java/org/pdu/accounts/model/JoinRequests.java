package org.pdu.accounts.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;

/** Who asked to join an organisation, and what was decided. */
public interface JoinRequests {
  /**
   * What was decided: the address's domain was enough, or the lead decided, or a newer one came.
   */
  enum Decision {
    DOMAIN,
    APPROVED,
    DECLINED,
    REPLACED
  }

  /**
   * A request.
   *
   * @param number grows with each, for lists
   * @param post where the person says they work; empty until the address is confirmed
   */
  record JoinRequest(
      UUID id,
      long number,
      OrganisationId organisation,
      String email,
      String name,
      Instant askedAt,
      Optional<Post> post) {}

  void add(UUID id, OrganisationId organisation, String email, String name, Instant now);

  /** Undecided ones only. */
  Optional<JoinRequest> byId(UUID id);

  /** The address is the asker's; an older request of theirs to the same organisation gives way. */
  void confirm(UUID id, Post post, String passwordHash, Instant now);

  /** Those that wait for the lead's decision, oldest first, with numbers above one. */
  List<JoinRequest> waiting(OrganisationId organisation, long above, int most);

  /** Whether it waits for a decision; its row is held until the transaction ends. */
  Optional<Waiting> take(UUID id);

  /** One that waits, with the hash of the password that the person chose. */
  record Waiting(JoinRequest request, String passwordHash) {}

  /**
   * It waits no longer and its hash is gone.
   *
   * @param by empty when nobody had to decide
   */
  void decide(UUID id, Decision decision, Optional<PersonId> by, String reason, Instant now);
}
