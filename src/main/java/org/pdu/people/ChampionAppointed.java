package org.pdu.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody said yes to being a champion in a service.
 *
 * @param until the last day, where the person named one
 */
public record ChampionAppointed(
    PersonId person,
    OrganisationId organisation,
    ServiceId service,
    LocalDate from,
    Optional<LocalDate> until) {}
