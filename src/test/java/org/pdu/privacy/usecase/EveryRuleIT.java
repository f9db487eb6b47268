package org.pdu.privacy.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pdu.platform.InContainer;

/** What is due by a rule goes, and what is not stays, to the hour; every rule has its case here. */
class EveryRuleIT extends InContainer {
  /**
   * A row (or two, parted by a semicolon), {@code ?1}, as old as {@code ?2}, and how it is found.
   */
  private record Row(String rule, String insert, String found) {}

  private static final String BYTES = "cast(cast(?1 as text) as bytea)";

  private static final List<Row> ROWS =
      List.of(
          new Row(
              "accounts.links",
              "accounts.one_time_link values ("
                  + BYTES
                  + ", 'RESET', ?1, 'a@x.example', now(), ?2)",
              "accounts.one_time_link where subject = ?1"),
          new Row(
              "accounts.invitations",
              """
              accounts.invitation (id, organisation_id, email, name, invited_by, invited_at, expires_at)
              values (?1, ?1, 'a@x.example', 'A', ?1, now(), ?2)
              """,
              "accounts.invitation where id = ?1"),
          new Row(
              "accounts.join-requests",
              """
              accounts.join_request (id, organisation_id, email, name, asked_at, decided_at, decision)
              values (?1, ?1, 'a@x.example', 'A', now(), ?2, 'declined')
              """,
              "accounts.join_request where id = ?1"),
          new Row(
              "accounts.join-requests-unconfirmed",
              """
              accounts.join_request (id, organisation_id, email, name, asked_at)
              values (?1, ?1, 'a@x.example', 'A', ?2)
              """,
              "accounts.join_request where id = ?1"),
          new Row(
              "accounts.tickets",
              "accounts.ticket values (" + BYTES + ", ?1, ?2)",
              "accounts.ticket where person_id = ?1"),
          new Row(
              "accounts.challenges",
              "accounts.spent_challenge values (" + BYTES + ", ?2)",
              "accounts.spent_challenge where hash = " + BYTES),
          new Row(
              "accounts.handshakes",
              "accounts.handshake values (" + BYTES + ", ?2)",
              "accounts.handshake where secret_hash = " + BYTES),
          new Row(
              "accounts.waiting-identities",
              "accounts.waiting_identity values ("
                  + BYTES
                  + ", 'p', 'i', 's', 'a@x.example', 'A', now(), ?2)",
              "accounts.waiting_identity where secret_hash = " + BYTES),
          new Row(
              "accounts.identities",
              "accounts.identity values (?1, ?1, 'i', 's', 'a@x.example', now(), now(), ?2)",
              "accounts.identity where id = ?1"),
          new Row(
              "accounts.authenticators-unfinished",
              "accounts.authenticator values (?1, " + BYTES + ", ?2)",
              "accounts.authenticator where person_id = ?1"),
          new Row(
              "accounts.sign-ins",
              "accounts.sign_in (token_hash, person_id, kind, created_at, last_used_at, expires_at)"
                  + " values ("
                  + BYTES
                  + ", ?1, 'browser', ?2, ?2, ?2)",
              "accounts.sign_in where person_id = ?1"),
          new Row(
              "accounts.tries",
              "accounts.throttle values (cast(?1 as text), 1, ?2)",
              "accounts.throttle where key = cast(?1 as text)"),
          new Row(
              "oversight.viewings",
              """
              oversight.viewing (id, viewer, viewed, reason, sign_in, started_at, ends_at)
              select ?1, gen_random_uuid(), ?1, 'r', cast(cast(?1 as text) as bytea),
                cast(?2 as timestamptz) - interval '1 minute', ?2
              """,
              "oversight.viewing where id = ?1"),
          new Row(
              "people.organisation-requests",
              """
              people.organisation_request (id, name, sector, area, who, email, asked_at, state, decided_at)
              values (?1, cast(?1 as text), 'housing', 'N', 'A', 'a@x.example', now(), 'DECLINED', ?2)
              """,
              "people.organisation_request where id = ?1"),
          new Row(
              "platform.repeated-answers",
              "platform.idempotency values (?1, 'k', 'r', 200, '', ?2)",
              "platform.idempotency where person_id = ?1"),
          new Row(
              "post.letters",
              """
              post.letter (key, kind, person_id, address, subject, words, link, state, written_at,
                next_try_at, ended_at)
              values (cast(?1 as text), 't', ?1, 'a@x.example', 's', '', '/', 'sent', ?2, ?2, ?2)
              """,
              "post.letter where person_id = ?1"),
          new Row(
              "privacy.data-requests",
              """
              privacy.data_request (person_id, kind, by_id, reason, at)
              values (?1, 'exported', ?1, 'r', ?2)
              """,
              "privacy.data_request where person_id = ?1"),
          new Row(
              "readers.declined-words",
              """
              readers.message (id, kind, person_id, resource_id, words, said_at, state, decided_at)
              values (?1, 'THANKS', ?1, ?1, 'w', now(), 'DECLINED', ?2)
              """,
              "readers.message where id = ?1 and words <> ''"),
          new Row(
              "staff.previews",
              """
              staff.import (id, organisation_id, file_name, state, opened_at, opened_by)
              values (?1, ?1, 'f', 'preview', ?2, ?1)
              """,
              "staff.import where id = ?1"),
          new Row(
              "staff.rows",
              """
              staff.import (id, organisation_id, file_name, state, opened_at, opened_by, finished_at)
              values (?1, ?1, 'f', 'done', now(), ?1, ?2);
              staff.import_row (import_id, number, email, name, service, job_role, share, starts,
                ends, verdict, rank)
              select ?1, 1, '', '', '', '', '', '', '', 'new', 1 where cast(?2 as timestamptz) is not null
              """,
              "staff.import_row where import_id = ?1"),
          new Row(
              "curation.unanswered",
              "curation.unanswered (id, hash, last_at) values (?1, " + BYTES + ", ?2)",
              "curation.unanswered where id = ?1"),
          new Row(
              "training.drafts",
              "training.draft values (?1, 'm', 1, 'after', '{}', ?2)",
              "training.draft where person_id = ?1"));

  @PersistenceContext EntityManager database;
  @Inject ApplyRules rules;

  @Test
  void whatIsDueGoesAndWhatIsNotStays() throws Exception {
    for (var row : ROWS) {
      var each =
          rules.all().stream().filter(one -> one.rule().key().equals(row.rule())).findFirst();
      var rule = each.orElseThrow(() -> new AssertionError("no rule " + row.rule()));
      var edge = rules.edge(rule.rule());
      var old = add(row, edge.minus(Duration.ofHours(1)));
      var young = add(row, edge.plus(Duration.ofHours(1)));
      assertTrue(committed(() -> rule.due(edge)) >= 1, "told before: " + row.rule());
      committed(() -> rule.remove(edge, 100_000));
      assertEquals(0, count(row, old), "due, and still there: " + row.rule());
      assertEquals(1, count(row, young), "not due, and gone: " + row.rule());
      assertEquals(0L, committed(() -> rule.due(edge)), row.rule());
    }
  }

  @Test
  void everyRuleHasACase() {
    Set<String> known =
        rules.all().stream()
            .map(each -> each.rule().key())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        known, ROWS.stream().map(Row::rule).collect(Collectors.toCollection(TreeSet::new)));
  }

  private UUID add(Row row, Instant at) throws Exception {
    var id = UUID.randomUUID();
    for (var insert : row.insert().split(";")) {
      committed(() ->
          database
              .createNativeQuery("insert into " + insert)
              .setParameter(1, id)
              .setParameter(2, OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
              .executeUpdate());
    }
    return id;
  }

  private long count(Row row, UUID id) throws Exception {
    return committed(() ->
        ((Number)
                database
                    .createNativeQuery("select count(*) from " + row.found())
                    .setParameter(1, id)
                    .getSingleResult())
            .longValue());
  }
}
