package org.pdu.accounts.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pdu.people.PersonId;

/** Who is who at a provider's, and which account that opens. */
public interface Identities {
  /** A way in through a provider, as its owner sees it. */
  record Linked(UUID id, String issuer, String email, Instant since, Instant lastUsed) {}

  /** Proven by a provider, and waiting for its owner to say that an account here is theirs. */
  record Waiting(String provider, Vouched who, Instant since) {}

  /** Whose account it opens. */
  Optional<PersonId> owner(String issuer, String subject);

  /** Opens the account from now on; false when it opens one already. */
  boolean link(PersonId person, Vouched who, Instant now);

  /** Remembers that it was used. */
  void used(Vouched who, Instant now);

  /** A person's, the oldest first. */
  List<Linked> of(PersonId person);

  /** Opens nothing any more; false when it is none of the person's. */
  boolean unlink(PersonId person, UUID id, Instant now);

  /** Counts a handshake once; false when it has been counted. */
  boolean spend(Handshake handshake, Instant now);

  /** Keeps for a while what waits for its owner's word. */
  void await(Token secret, Waiting waiting, Instant until);

  Optional<Waiting> waiting(String secret, Instant now);

  /** Whether the sign-in with that token began after the moment: whoever holds it is the owner. */
  boolean freshSince(String signInToken, Instant moment);

  /** Waits no longer. */
  void settle(String secret);
}
