package org.pdu.curation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Period;
import org.pdu.platform.retention.Expiring;
import org.pdu.platform.retention.ExpiringRows;
import org.pdu.platform.retention.RetentionRule;

/** How long it is kept what was asked in vain. */
@ApplicationScoped
class UnansweredRule {
  @PersistenceContext EntityManager database;

  @Produces
  @ApplicationScoped
  Expiring oldUnansweredSearches() {
    return ExpiringRows.of(
        database,
        new RetentionRule(
            "curation.unanswered",
            "Words that people searched for and that found nothing, without who asked",
            Period.ofDays(90),
            "after they were asked last",
            "They are deleted.",
            "So that it can be seen what is missing, or what we call by another name.",
            "Legitimate interest: that people find what they need."),
        "curation.unanswered",
        "last_at < ?1");
  }
}
