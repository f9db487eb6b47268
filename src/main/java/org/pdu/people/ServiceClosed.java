package org.pdu.people;

import java.time.LocalDate;

/**
 * A service closed, or moved away: from the day after its last it employs nobody. What goes on
 * somewhere else is told of that place.
 */
public record ServiceClosed(OrganisationId organisation, ServiceId service, LocalDate lastDay) {}
