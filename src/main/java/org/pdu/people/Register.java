package org.pdu.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who is registered: what those who let people in need to know of them, and may add. */
public interface Register {
  /** The person with that e-mail address, in any case of letters. */
  Optional<Registered> byEmail(String email);

  Optional<Registered> byId(PersonId person);

  /**
   * Somebody new, whom nobody lets in yet.
   *
   * @throws org.pdu.platform.problem.Conflict when the address is somebody's, in any case of
   *     letters
   */
  PersonId join(String email, String name);

  /**
   * From now on the person is found by another address.
   *
   * @throws org.pdu.platform.problem.Conflict when it is somebody else's
   */
  void move(PersonId person, String email);

  /**
   * The person works there, full time, from a day on, and those who count hear of it. Saying it
   * twice is no different; a service that is not the organisation's is passed over.
   */
  void employ(
      PersonId person,
      OrganisationId organisation,
      ServiceId service,
      JobRoleId jobRole,
      LocalDate from);

  /** Everybody who holds a role, wherever; closed accounts left out. */
  List<PersonId> holding(Role role);

  /** Everybody who leads an organisation; closed accounts left out. */
  List<PersonId> leading(OrganisationId organisation);

  /**
   * Since when the person has held a role above learner, or had an account if that is later; empty
   * when none is held.
   */
  Optional<Instant> trustedSince(PersonId person);
}
