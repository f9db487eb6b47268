package org.pdu.training.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Period;
import org.pdu.platform.retention.ExpiringRows;
import org.pdu.platform.retention.RetentionRule;

/** Answers kept for later that nobody came back to. */
@ApplicationScoped
class OldDrafts extends ExpiringRows {
  @PersistenceContext EntityManager database;

  OldDrafts() {
    super(
        new RetentionRule(
            "training.drafts",
            "Answers kept for later and never handed in",
            Period.ofYears(1),
            "after they were last changed",
            "They are deleted; the module can be begun again.",
            "So that stopping in the middle costs nothing.",
            "Legitimate interest: training staff."),
        "training.draft",
        "kept_at < ?1");
  }

  @Override
  protected EntityManager database() {
    return database;
  }
}
