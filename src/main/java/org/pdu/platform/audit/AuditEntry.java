package org.pdu.platform.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What goes into the audit trail. Never a secret in it.
 *
 * @param who the person's id; null for the product itself or somebody not known
 * @param action what was done, past tense, such as {@code people.role-granted}
 * @param subject what it was done to
 * @param about whose record it was, when it was a person's
 * @param reason why, in the words of the one who did it; empty when nobody was asked
 */
public record AuditEntry(
    Kind kind,
    @Nullable UUID who,
    String action,
    String subject,
    @Nullable UUID about,
    String reason) {

  /** Whether something was changed, or somebody looked at what is another's. */
  public enum Kind {
    DEED,
    READ
  }

  /** Something was done. */
  public static AuditEntry deed(@Nullable UUID who, String action, String subject) {
    return new AuditEntry(Kind.DEED, who, action, subject, null, "");
  }

  /** Somebody looked at a record that is another person's. */
  public static AuditEntry read(UUID who, String action, UUID about, String subject) {
    return new AuditEntry(Kind.READ, who, action, subject, about, "");
  }

  /** The same, done to a person's record. */
  public AuditEntry about(UUID person) {
    return new AuditEntry(kind, who, action, subject, person, reason);
  }

  /** The same, with the reason given for it. */
  public AuditEntry because(String why) {
    return new AuditEntry(kind, who, action, subject, about, why);
  }
}
