package org.pdu.platform.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which rows of the audit trail are wanted; what is empty does not narrow.
 *
 * @param action its beginning, such as {@code people.} for all that belongs to people
 * @param subject a part of it, in any case of letters
 * @param about whose record it was
 * @param from the first moment
 * @param until the moment after the last
 */
public record AuditQuestion(
    Optional<UUID> who,
    String action,
    String subject,
    Optional<UUID> about,
    Optional<AuditEntry.Kind> kind,
    Optional<Instant> from,
    Optional<Instant> until) {

  /** All there is. */
  public static final AuditQuestion ALL =
      new AuditQuestion(
          Optional.empty(),
          "",
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Who looked at what is kept of a person. */
  public static AuditQuestion readsOf(UUID person) {
    return new AuditQuestion(
        Optional.empty(),
        "",
        "",
        Optional.of(person),
        Optional.of(AuditEntry.Kind.READ),
        Optional.empty(),
        Optional.empty());
  }
}
