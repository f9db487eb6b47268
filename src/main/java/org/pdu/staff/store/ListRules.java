package org.pdu.staff.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Period;
import org.pdu.platform.retention.Expiring;
import org.pdu.platform.retention.ExpiringRows;
import org.pdu.platform.retention.RetentionRule;

/** How long staff lists are kept that were handed in as files. */
@ApplicationScoped
class ListRules {
  @PersistenceContext EntityManager database;

  @Produces
  @ApplicationScoped
  Expiring oldPreviews() {
    return ExpiringRows.of(
        database,
        new RetentionRule(
            "staff.previews",
            "Staff lists that were looked at and never written",
            Period.ofDays(7),
            "after they were handed in",
            "They are deleted, every row of them.",
            "So that a list can be put right before it is written.",
            "Legitimate interest: keeping staff lists right."),
        "staff.import",
        "opened_at < ?1 and state in ('preview', 'failed')");
  }

  @Produces
  @ApplicationScoped
  Expiring oldRows() {
    return ExpiringRows.of(
        database,
        new RetentionRule(
            "staff.rows",
            "Rows of staff lists that were written, as they were typed",
            Period.ofDays(90),
            "after they were written or taken back",
            "They are deleted; the list can’t be taken back as a whole any more.",
            "So that a list that was wrong can be taken back.",
            "Legitimate interest: keeping staff lists right."),
        "staff.import_row",
        """
        exists (select from staff.import i where i.id = import_id
          and i.finished_at < ?1 and i.state in ('done', 'undone'))
        """);
  }
}
