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
 * @param byOthers whether what people did to their own record is left out
 * @param from the first moment
 * @param until the moment after the last
 */
public record AuditQuestion(
    Optional<UUID> who,
    String action,
    String subject,
    Optional<UUID> about,
    Optional<AuditEntry.Kind> kind,
    boolean byOthers,
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
          false,
          Optional.empty(),
          Optional.empty());

  /** Who looked at what is kept of a person, or changed it. */
  public static AuditQuestion othersAt(UUID person) {
    return new AuditQuestion(
        Optional.empty(),
        "",
        "",
        Optional.of(person),
        Optional.empty(),
        true,
        Optional.empty(),
        Optional.empty());
  }

  /** What a person did. */
  public static AuditQuestion deedsOf(UUID person) {
    return new AuditQuestion(
        Optional.of(person),
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty());
  }
}
