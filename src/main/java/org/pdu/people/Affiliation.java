package org.pdu.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A person's dated place at work.
 *
 * @param share of a full week, above 0 and at most 1, to two decimals
 * @param starts the first day
 * @param ends the last day; empty while it lasts
 */
public record Affiliation(
    UUID id,
    PersonId person,
    OrganisationId organisation,
    ServiceId service,
    JobRoleId jobRole,
    BigDecimal share,
    LocalDate starts,
    Optional<LocalDate> ends) {

  /** Whether it holds on that day. */
  public boolean covers(LocalDate day) {
    return !starts.isAfter(day) && ends.map(last -> !last.isBefore(day)).orElse(true);
  }

  /** Whether there is a day on which both hold. */
  public boolean meets(Affiliation other) {
    return ends.map(last -> !last.isBefore(other.starts)).orElse(true)
        && other.ends.map(last -> !last.isBefore(starts)).orElse(true);
  }

  /** Whether it is about the same person in the same service and job role. */
  public boolean samePost(Affiliation other) {
    return person.equals(other.person)
        && service.equals(other.service)
        && jobRole.equals(other.jobRole);
  }

  /** The same until a day. */
  public Affiliation until(LocalDate last) {
    return new Affiliation(
        id, person, organisation, service, jobRole, share, starts, Optional.of(last));
  }

  /** As others hear of it. */
  public AffiliationRecorded asEvent() {
    return new AffiliationRecorded(id, person, organisation, service, jobRole, starts, ends);
  }
}
