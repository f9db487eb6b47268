package org.pdu.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Period;
import org.pdu.platform.retention.ExpiringRows;
import org.pdu.platform.retention.RetentionRule;

/** Answers that nobody will ask for again. */
@ApplicationScoped
class OldAnswers extends ExpiringRows {
  @PersistenceContext EntityManager database;

  OldAnswers() {
    super(
        new RetentionRule(
            "platform.repeated-answers",
            "Answers given to programs, to be given again if the same request comes twice",
            Period.ofDays(2),
            "after the answer",
            "They are deleted.",
            "So that a request sent twice by a bad connection is done once.",
            "Legitimate interest: running the site reliably."),
        "platform.idempotency",
        "created_at < ?1");
  }

  @Override
  protected EntityManager database() {
    return database;
  }
}
