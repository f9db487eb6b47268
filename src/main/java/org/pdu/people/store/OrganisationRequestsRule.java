package org.pdu.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Period;
import org.pdu.platform.retention.Expiring;
import org.pdu.platform.retention.ExpiringRows;
import org.pdu.platform.retention.RetentionRule;

/** How long it is kept who asked for an organisation. */
@ApplicationScoped
class OrganisationRequestsRule {
  @PersistenceContext EntityManager database;

  @Produces
  @ApplicationScoped
  Expiring oldOrganisationRequests() {
    return ExpiringRows.of(
        database,
        new RetentionRule(
            "people.organisation-requests",
            "Who asked for an organisation to be taken in, and the answer",
            Period.ofYears(1),
            "after the answer",
            "They are deleted; the organisation stays.",
            "So that it can be seen who asked, and why the answer was what it was.",
            "Legitimate interest: letting the right people in."),
        "people.organisation_request",
        "decided_at < ?1");
  }
}
