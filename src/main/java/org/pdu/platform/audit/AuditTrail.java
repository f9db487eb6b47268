package org.pdu.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pdu.platform.time.CityClock;

/** Who did what to what, when: a row in the same transaction as the deed. Never a secret in it. */
@ApplicationScoped
public class AuditTrail {
  @PersistenceContext EntityManager database;
  @Inject CityClock clock;

  /**
   * @param who the person's id; null for the product itself or somebody not known
   * @param action what was done, past tense, such as {@code training.module-completed}
   * @param subject what it was done to
   */
  public void record(@Nullable UUID who, String action, String subject) {
    database
        .createNativeQuery(
            """
            insert into platform.audit (at, person_id, action, subject)
            values (?1, cast(?2 as uuid), ?3, ?4)
            """)
        .setParameter(1, OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC))
        .setParameter(2, who == null ? null : who.toString())
        .setParameter(3, action)
        .setParameter(4, subject)
        .executeUpdate();
  }
}
