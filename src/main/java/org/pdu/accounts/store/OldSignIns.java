package org.pdu.accounts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Period;
import org.pdu.platform.retention.ExpiringRows;
import org.pdu.platform.retention.RetentionRule;

/** Sign-ins that ended long ago. */
@ApplicationScoped
class OldSignIns extends ExpiringRows {
  @PersistenceContext EntityManager database;

  OldSignIns() {
    super(
        new RetentionRule(
            "accounts.sign-ins",
            "Sign-ins that ended or ran out, and tokens of programs",
            Period.ofDays(90),
            "after the end",
            "They are deleted.",
            "So that people can see where they were signed in, and report what was not them.",
            "Legitimate interest: keeping accounts safe."),
        "accounts.sign_in",
        "least(coalesce(ended_at, expires_at), expires_at) < ?1");
  }

  @Override
  protected EntityManager database() {
    return database;
  }
}
