package org.pdu.post.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Period;
import org.pdu.platform.retention.Expiring;
import org.pdu.platform.retention.ExpiringRows;
import org.pdu.platform.retention.RetentionRule;

/** How long letters are kept. */
@ApplicationScoped
class LettersRule {
  @PersistenceContext EntityManager database;

  @Produces
  @ApplicationScoped
  Expiring oldLetters() {
    return ExpiringRows.of(
        database,
        new RetentionRule(
            "post.letters",
            "Letters, without their words: what went to whom",
            Period.ofYears(1),
            "after they were delivered or given up",
            "They are deleted.",
            "So that it can be found out what reached somebody.",
            "Legitimate interest: running the site reliably."),
        "post.letter",
        "ended_at < ?1 and state <> 'waiting'");
  }
}
