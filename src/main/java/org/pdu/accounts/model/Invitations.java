package org.pdu.accounts.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;

/** Who was invited, and what came of it. */
public interface Invitations {
  /** What has come of an invitation. */
  enum State {
    OPEN,
    EXPIRED,
    ACCEPTED,
    REVOKED
  }

  /**
   * An invitation.
   *
   * @param number grows with each, for lists
   * @param post the place at work that the person will have, where it is known
   * @param leads whether the person is asked to lead the organisation
   * @param by who asked
   */
  record Invitation(
      UUID id,
      long number,
      OrganisationId organisation,
      String email,
      String name,
      Optional<Post> post,
      boolean leads,
      PersonId by,
      Instant invitedAt,
      Instant expiresAt,
      State state) {}

  /** An invitation to be made. */
  record NewInvitation(
      UUID id,
      OrganisationId organisation,
      String email,
      String name,
      Optional<Post> post,
      boolean leads,
      PersonId by) {}

  /** False when one for the same address and organisation is open or has expired unanswered. */
  boolean add(NewInvitation invitation, Instant now, Instant expires);

  Optional<Invitation> byId(UUID id, Instant now);

  /**
   * Those of these people who have no way in yet and no invitation of that organisation that waits
   * for an answer or was answered.
   */
  Set<PersonId> uninvited(OrganisationId organisation, Collection<PersonId> people);

  /** An organisation's, newest first, with numbers below one. */
  List<Invitation> of(OrganisationId organisation, long below, int most, Instant now);

  /** It holds until later; false when it was answered or revoked. */
  boolean renew(UUID id, Instant expires);

  /** False when it was answered or revoked before. */
  boolean revoke(UUID id, PersonId by, Instant now);

  /** False when it was answered or revoked before. */
  boolean accept(UUID id, PersonId by, Instant now);
}
