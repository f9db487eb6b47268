package org.pdu.platform.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that was done.
 *
 * @param who empty for the product itself or somebody not known
 */
public record AuditRow(Instant at, Optional<UUID> who, String action, String subject) {}
