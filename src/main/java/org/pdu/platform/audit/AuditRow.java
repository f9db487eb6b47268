package org.pdu.platform.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A row of the audit trail.
 *
 * @param reason the words given for it, empty when there were none or they are gone; in the chain
 *     the hash that they are known by
 */
public record AuditRow(
    long id,
    Instant at,
    AuditEntry.Kind kind,
    Optional<UUID> who,
    String action,
    String subject,
    Optional<UUID> about,
    String reason) {}
