package org.pdu.accounts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Period;
import org.pdu.platform.retention.ExpiringRows;
import org.pdu.platform.retention.RetentionRule;

/** Failed tries that nobody waits for any more. */
@ApplicationScoped
class OldTries extends ExpiringRows {
  @PersistenceContext EntityManager database;

  OldTries() {
    super(
        new RetentionRule(
            "accounts.tries",
            "Failed tries to sign in, as numbers without a name",
            Period.ofDays(1),
            "after the last try",
            "They are deleted.",
            "So that nobody can guess passwords.",
            "Legitimate interest: keeping accounts safe."),
        "accounts.throttle",
        "window_start < ?1");
  }

  @Override
  protected EntityManager database() {
    return database;
  }
}
