package org.pdu.readers.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import org.pdu.platform.retention.Expiring;
import org.pdu.platform.retention.ExpiringRows;
import org.pdu.platform.retention.RetentionRule;

/** How long words are kept that nobody was to read. */
@ApplicationScoped
class MessagesRule {
  private static final RetentionRule RULE =
      new RetentionRule(
          "readers.declined-words",
          "Thanks and changes in practice that were not passed on: their words",
          Period.ofDays(90),
          "after it was decided",
          "The words are deleted. That practice changed goes on counting.",
          "So that whoever wrote them can see why, and put them differently.",
          "Legitimate interest: looking after what people write to each other.");

  @PersistenceContext EntityManager database;

  @Produces
  @ApplicationScoped
  Expiring declinedWords() {
    return new Words(database);
  }

  private static final class Words extends ExpiringRows {
    private final EntityManager database;

    Words(EntityManager database) {
      super(
          RULE,
          "readers.message",
          "decided_at < ?1 and state = 'DECLINED' and (words <> '' or reason <> '')");
      this.database = database;
    }

    @Override
    protected EntityManager database() {
      return database;
    }

    @Override
    public int remove(Instant before, int most) {
      return database
          .createNativeQuery(
              """
              update readers.message set words = '', reason = '' where id = any (array(
                select id from readers.message
                where decided_at < ?1 and state = 'DECLINED' and (words <> '' or reason <> '')
                limit ?2 for update skip locked))
              """)
          .setParameter(1, OffsetDateTime.ofInstant(before, ZoneOffset.UTC))
          .setParameter(2, most)
          .executeUpdate();
    }
  }
}
