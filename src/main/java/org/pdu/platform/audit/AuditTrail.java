package org.pdu.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.time.CityClock;

/**
 * Who did what to what, when, and who looked: a row in the same transaction as the deed. Never a
 * secret in it. Rows can't be changed; a moment later each is sealed into a chain of hashes.
 */
@ApplicationScoped
public class AuditTrail {
  @PersistenceContext EntityManager database;
  @Inject CityClock clock;

  /**
   * Something was done.
   *
   * @param who the person's id; null for the product itself or somebody not known
   * @param action what was done, past tense, such as {@code training.module-completed}
   * @param subject what it was done to
   */
  public void record(@Nullable UUID who, String action, String subject) {
    record(AuditEntry.deed(who, action, subject));
  }

  /**
   * Somebody looked at a record that is another person's; that person can see it.
   *
   * @param who the person who looked
   * @param action what was looked at, such as {@code privacy.data-exported}
   * @param about whose record it is
   * @param reason why, in the words of the one who looked; empty when nobody was asked
   */
  public void read(UUID who, String action, UUID about, String reason) {
    record(AuditEntry.read(who, action, about, about.toString()).because(reason));
  }

  /** Either, with all there is to say. */
  public void record(AuditEntry entry) {
    database
        .createNativeQuery(
            """
            with given as (select gen_random_uuid() as salt, cast(?7 as text) as words),
              written as (
                insert into platform.audit (at, person_id, action, subject, kind, about, reason)
                select ?1, cast(?2 as uuid), ?3, ?4, ?5, cast(?6 as uuid), case words when '' then ''
                  else encode(sha256(uuid_send(salt) || convert_to(words, 'UTF8')), 'hex') end
                from given returning id)
            insert into platform.audit_reason (audit_id, salt, words)
            select id, uuid_send(salt), words from written, given where words <> ''
            """)
        .setParameter(1, OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC))
        .setParameter(2, text(entry.who()))
        .setParameter(3, entry.action())
        .setParameter(4, entry.subject())
        .setParameter(5, entry.kind().name().toLowerCase(Locale.ROOT))
        .setParameter(6, text(entry.about()))
        .setParameter(7, entry.reason())
        .executeUpdate();
  }

  /** The reasons given for what was done to a person's record go; that it was done stays. */
  public void forgetReasons(UUID about) {
    database
        .createNativeQuery(
            """
            delete from platform.audit_reason
            where audit_id in (select id from platform.audit where about = ?1)
            """)
        .setParameter(1, about)
        .executeUpdate();
  }

  private static @Nullable String text(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }
}
