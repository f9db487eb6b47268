package org.pdu.people;

import java.util.List;
import java.util.UUID;

/** These places never were: they had been recorded in error. */
public record AffiliationsWithdrawn(List<UUID> affiliations) {}
