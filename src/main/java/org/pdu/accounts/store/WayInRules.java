package org.pdu.accounts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Period;
import org.pdu.platform.retention.Expiring;
import org.pdu.platform.retention.ExpiringRows;
import org.pdu.platform.retention.RetentionRule;

/** How long ways in are kept: links, invitations, requests to join. */
@ApplicationScoped
class WayInRules {
  @PersistenceContext EntityManager database;

  @Produces
  @ApplicationScoped
  Expiring oldLinks() {
    return ExpiringRows.of(
        database,
        new RetentionRule(
            "accounts.links",
            "Links sent in letters, in a form that nobody can read back",
            Period.ofDays(30),
            "after they ended",
            "They are deleted.",
            "So that each works once.",
            "Legitimate interest: keeping accounts safe."),
        "accounts.one_time_link",
        "expires_at < ?1");
  }

  @Produces
  @ApplicationScoped
  Expiring oldInvitations() {
    return ExpiringRows.of(
        database,
        new RetentionRule(
            "accounts.invitations",
            "Invitations that were accepted, taken back or left to end",
            Period.ofYears(1),
            "after that",
            "They are deleted.",
            "So that a lead can see who was asked in.",
            "Legitimate interest: letting the right people in."),
        "accounts.invitation",
        "coalesce(accepted_at, revoked_at, expires_at) < ?1");
  }

  @Produces
  @ApplicationScoped
  Expiring oldJoinRequests() {
    return ExpiringRows.of(
        database,
        new RetentionRule(
            "accounts.join-requests",
            "Requests to join that were answered, or that nobody answered",
            Period.ofYears(1),
            "after the answer, or after the request",
            "They are deleted.",
            "So that it can be seen who was let in, and why.",
            "Legitimate interest: letting the right people in."),
        "accounts.join_request",
        "coalesce(decided_at, confirmed_at) < ?1");
  }

  @Produces
  @ApplicationScoped
  Expiring unconfirmedJoinRequests() {
    return ExpiringRows.of(
        database,
        new RetentionRule(
            "accounts.join-requests-unconfirmed",
            "Requests to join whose address nobody confirmed",
            Period.ofDays(30),
            "after the request",
            "They are deleted.",
            "So that an address is only used by whoever reads its letters.",
            "Legitimate interest: letting the right people in."),
        "accounts.join_request",
        "asked_at < ?1 and confirmed_at is null and decided_at is null");
  }
}
