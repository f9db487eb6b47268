package org.pdu.people;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who works where, for those who may say so. Whoever calls has asked for permission: nothing is
 * checked here but that it can be true. Every write tells those who count, in the same transaction,
 * and leaves its word in the history.
 */
public interface Affiliations {
  /** Who says it, and why. */
  record Word(PersonId by, String why) {}

  /** Another place from a day on. */
  record Place(ServiceId service, JobRoleId jobRole, BigDecimal share) {}

  /** What was said of an affiliation, and how it stood after that. */
  record Said(Affiliation affiliation, What what, Instant at, Optional<PersonId> by, String why) {}

  /** What can be said of an affiliation. */
  enum What {
    RECORDED,
    ENDED,
    CORRECTED,
    WITHDRAWN
  }

  /**
   * New affiliations. One of the same person, service and job role that shares a day with another
   * is left out.
   *
   * @return the ids of those that were recorded
   */
  Set<UUID> record(List<Affiliation> affiliations, Word word);

  /**
   * It ends, earlier or later than known; a last day before the first withdraws it.
   *
   * @throws org.pdu.platform.problem.Conflict when it would run into another of the same person,
   *     service and job role
   */
  void end(Affiliation affiliation, LocalDate last, Word word);

  /**
   * From a day on it was another place; until then it stays as it was. From its first day on, it
   * never was what was said.
   *
   * @param from within the affiliation
   * @return what holds from that day on
   * @throws org.pdu.platform.problem.Conflict when it would run into another
   */
  Affiliation correct(Affiliation affiliation, LocalDate from, Place place, Word word);

  /** They never were. Those already gone are passed over. */
  void withdraw(Collection<UUID> affiliations, Word word);

  /** Those of these that stand as they were first recorded. */
  Set<UUID> untouched(Collection<UUID> affiliations);

  /** A person's affiliations in one organisation, oldest first. */
  List<Affiliation> of(PersonId person, OrganisationId organisation);

  /** What was said of a person in one organisation, oldest first. */
  List<Said> history(PersonId person, OrganisationId organisation);

  /** Everything that is recorded of these people in one organisation. */
  List<Affiliation> of(Collection<PersonId> people, OrganisationId organisation);
}
