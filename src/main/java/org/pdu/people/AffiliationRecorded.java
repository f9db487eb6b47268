package org.pdu.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A person's place began, or what is known of it changed: the whole of it as it now stands.
 *
 * @param ends the last day; empty while it lasts
 */
public record AffiliationRecorded(
    UUID affiliation,
    PersonId person,
    OrganisationId organisation,
    ServiceId service,
    JobRoleId jobRole,
    LocalDate starts,
    Optional<LocalDate> ends) {}
