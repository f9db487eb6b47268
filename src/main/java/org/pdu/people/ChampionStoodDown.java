package org.pdu.people;

import java.time.LocalDate;

/** A champion took the yes back. Who only leaves the service drops out with the affiliation. */
public record ChampionStoodDown(
    PersonId person, OrganisationId organisation, ServiceId service, LocalDate on) {}
