package org.pdu.accounts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Period;
import org.pdu.platform.retention.Expiring;
import org.pdu.platform.retention.ExpiringRows;
import org.pdu.platform.retention.RetentionRule;

/** How long half-done sign-ins and proofs are kept. */
@ApplicationScoped
class ProofRules {
  @PersistenceContext EntityManager database;

  @Produces
  @ApplicationScoped
  Expiring oldTickets() {
    return ExpiringRows.of(
        database,
        new RetentionRule(
            "accounts.tickets",
            "Sign-ins that waited for a second step",
            Period.ofDays(1),
            "after they ended",
            "They are deleted.",
            "So that a code can only be guessed at a few times.",
            "Legitimate interest: keeping accounts safe."),
        "accounts.ticket",
        "expires_at < ?1");
  }

  @Produces
  @ApplicationScoped
  Expiring oldChallenges() {
    return ExpiringRows.of(
        database,
        new RetentionRule(
            "accounts.challenges",
            "Questions to passkeys that were answered, without a name",
            Period.ofDays(1),
            "after they ended",
            "They are deleted.",
            "So that an answer works once.",
            "Legitimate interest: keeping accounts safe."),
        "accounts.spent_challenge",
        "expires_at < ?1");
  }

  @Produces
  @ApplicationScoped
  Expiring oldHandshakes() {
    return ExpiringRows.of(
        database,
        new RetentionRule(
            "accounts.handshakes",
            "Ways to the sign-in of somebody else and back, without a name",
            Period.ofDays(1),
            "after they ended",
            "They are deleted.",
            "So that an answer works once.",
            "Legitimate interest: keeping accounts safe."),
        "accounts.handshake",
        "expires_at < ?1");
  }

  @Produces
  @ApplicationScoped
  Expiring oldWaitingIdentities() {
    return ExpiringRows.of(
        database,
        new RetentionRule(
            "accounts.waiting-identities",
            "Sign-ins of others that waited to be joined to an account",
            Period.ofDays(1),
            "after they ended",
            "They are deleted.",
            "So that only the owner of an account can open it that way.",
            "Legitimate interest: keeping accounts safe."),
        "accounts.waiting_identity",
        "expires_at < ?1");
  }

  @Produces
  @ApplicationScoped
  Expiring partedIdentities() {
    return ExpiringRows.of(
        database,
        new RetentionRule(
            "accounts.identities",
            "Sign-ins of others that were parted from an account",
            Period.ofYears(1),
            "after they were parted",
            "They are deleted.",
            "So that it can be found out who could come in how.",
            "Legitimate interest: keeping accounts safe."),
        "accounts.identity",
        "unlinked_at < ?1");
  }

  @Produces
  @ApplicationScoped
  Expiring unfinishedAuthenticators() {
    return ExpiringRows.of(
        database,
        new RetentionRule(
            "accounts.authenticators-unfinished",
            "Apps for codes that were begun and never confirmed",
            Period.ofDays(1),
            "after the beginning",
            "They are deleted.",
            "So that setting one up can be finished.",
            "Legitimate interest: keeping accounts safe."),
        "accounts.authenticator",
        "begun_at < ?1 and confirmed_at is null");
  }
}
