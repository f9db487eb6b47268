package org.pdu.oversight.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Period;
import org.pdu.platform.retention.Expiring;
import org.pdu.platform.retention.ExpiringRows;
import org.pdu.platform.retention.RetentionRule;

/** How long it is kept who saw the site as whom. */
@ApplicationScoped
class ViewingsRule {
  @PersistenceContext EntityManager database;

  @Produces
  @ApplicationScoped
  Expiring oldViewings() {
    return ExpiringRows.of(
        database,
        new RetentionRule(
            "oversight.viewings",
            "That an administrator saw the site as somebody else, and why",
            Period.ofYears(6),
            "after it ended",
            "They are deleted; that it was done stays in the record of important steps.",
            "So that people see who looked at what they see.",
            "Legal duty: showing who used personal data."),
        "oversight.viewing",
        "coalesce(ended_at, ends_at) < ?1");
  }
}
