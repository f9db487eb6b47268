package org.pdu.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Period;
import org.pdu.platform.retention.ExpiringRows;
import org.pdu.platform.retention.RetentionRule;

/** Data requests answered long ago. */
@ApplicationScoped
class OldLooks extends ExpiringRows {
  @PersistenceContext EntityManager database;

  OldLooks() {
    super(
        new RetentionRule(
            "privacy.data-requests",
            "Data requests, with the reasons given",
            Period.ofYears(6),
            "after the answer",
            "They are deleted.",
            "So that people see who used their data, and that requests were answered in time.",
            "Legal duty: showing that requests were answered."),
        "privacy.data_request",
        "at < ?1");
  }

  @Override
  protected EntityManager database() {
    return database;
  }
}
