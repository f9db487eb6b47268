package org.pdu.privacy.usecase;

import java.util.List;
import java.util.Set;
import org.pdu.training.model.CertificateCode;

/** Rows about one person, {@code ?1}, in every table that may hold any. */
final class FullLife {
  /** A row {@code t} that says a name or an address, anywhere in it. */
  static final String NAMED =
      "cast(?1 as uuid) is not null and (cast(t as text) ilike '%%%s%%' or cast(t as text) ilike '%%%s%%')";

  /** What no download may ever say. */
  static final String SECRET = "5ec2e700";

  /** Sections that this life leaves empty. */
  static final Set<String> NOT_LIVED = Set.of("headcountsEntered", "policyAnswers", "leaving", "importantSteps");

  private static final String ORGANISATION =
      "(select id from people.organisation order by slug limit 1)";
  private static final String OTHER =
      "(select id from people.organisation order by slug offset 1 limit 1)";
  private static final String SOON = "now() + interval '1 hour'";

  private FullLife() {}

  static List<String> rows(String name, String email, String passwordHash) {
    return List.of(PEOPLE, ACCOUNTS, ELSEWHERE).stream()
        .flatMap(all -> all.lines().filter(line -> !line.isBlank()))
        .map(line ->
            line.replace("{name}", "'" + name + "'")
                .replace("{email}", "'" + email + "'")
                .replace("{password}", "'" + passwordHash + "'")
                .replace("{code}", "'" + CertificateCode.random().text() + "'")
                .replace("{secret}", "cast('" + SECRET + "' || cast(?1 as text) as bytea)")
                .replace("{org}", ORGANISATION)
                .replace("{other}", OTHER)
                .replace("{soon}", SOON)
                .replace("{new}", "gen_random_uuid()"))
        .toList();
  }

  private static final String PEOPLE =
      """
      insert into people.person (id, email, name, created_at) values (?1, {email}, {name}, now())
      insert into people.affiliation (id, person_id, organisation_id, service_id, job_role_id, starts_on) select {new}, ?1, organisation_id, service_id, job_role_id, date '2024-01-01' from people.affiliation where ends_on is null limit 1
      insert into people.affiliation_change (affiliation_id, person_id, organisation_id, service_id, job_role_id, share, starts_on, what, said_at, why) select id, ?1, organisation_id, service_id, job_role_id, 1, starts_on, 'recorded', now(), {name} || ' moved' from people.affiliation where person_id = ?1
      insert into people.champion_word (person_id, organisation_id, service_id, what, topics, contact, said_by, said_at) select ?1, organisation_id, service_id, 'YES', 'Ask ' || {name}, {email}, ?1, now() from people.affiliation where person_id = ?1
      insert into people.role_grant (id, person_id, role, granted_at, reason) values ({new}, ?1, 'ANALYST', now(), {name} || ' counts')
      insert into people.organisation_request (id, name, sector, area, who, email, asked_at) select {new}, 'Yard ' || cast(?1 as text), 'housing', 'North', {name}, {email}, now()
      insert into people.organisation_request (id, name, sector, area, who, email, asked_at, state, decided_at, reason) select {new}, 'Barn ' || cast(?1 as text), 'housing', 'North', {name}, upper({email}), now(), 'DECLINED', now(), {name} || ' has one'
      """;

  private static final String ACCOUNTS =
      """
      insert into accounts.password values (?1, {password}, now())
      insert into accounts.sign_in (token_hash, person_id, kind, label, created_at, last_used_at, expires_at) values ({secret}, ?1, 'browser', {name}, now(), now(), {soon})
      insert into accounts.authenticator values (?1, {secret}, now(), now())
      insert into accounts.recovery_code values (?1, {secret}, now())
      insert into accounts.passkey values ({new}, ?1, {secret}, {secret}, 0, {name} || '’s phone', now())
      insert into accounts.ticket values ({secret}, ?1, {soon})
      insert into accounts.identity values ({new}, ?1, 'https://id.example', cast(?1 as text), {email}, now(), now())
      insert into accounts.invitation (id, organisation_id, email, name, invited_by, invited_at, expires_at, accepted_at, accepted_by) select {new}, {org}, 'old-' || {email}, {name}, {new}, now(), {soon}, now(), ?1
      insert into accounts.invitation (id, organisation_id, email, name, invited_by, invited_at, expires_at) select {new}, {other}, upper({email}), {name}, {new}, now(), {soon} where ?1 is not null
      insert into accounts.join_request (id, organisation_id, email, name, asked_at, confirmed_at, decided_at, decision) select {new}, {org}, {email}, {name}, now(), now(), now(), 'approved' where ?1 is not null
      insert into accounts.join_request (id, organisation_id, email, name, asked_at) select {new}, {other}, {email}, {name}, now() where ?1 is not null
      insert into accounts.one_time_link values ({secret}, 'EMAIL_UNDO', ?1, 'old-' || {email}, now(), {soon})
      insert into accounts.waiting_identity values ({secret}, 'Id', 'https://id.example', 'x', {email}, {name}, now(), {soon})
      """;

  private static final String ELSEWHERE =
      """
      insert into post.letter (key, kind, person_id, address, subject, words, link, state, written_at, next_try_at) select 'to ' || cast(?1 as text), 'test', ?1, {email}, 'Hello', 'Hello ' || {name}, '/x', 'shown', now(), now()
      insert into post.letter (key, kind, address, subject, words, link, state, written_at, next_try_at) select 'of ' || cast(?1 as text), 'test', 'lead-of-' || cast(?1 as text) || '@lead.example', {name} || ' asks', {name} || ', ' || {email} || ', asks', '/x', 'shown', now(), now()
      insert into staff.import (id, organisation_id, file_name, state, opened_at, opened_by) select ?1, {org}, 'staff.csv', 'done', now(), {new}
      insert into staff.import_row (import_id, number, email, name, service, job_role, share, starts, ends, verdict, rank, person_id) values (?1, 1, {email}, {name}, '', '', '', '', '', 'new', 1, ?1)
      insert into staff.import_row (import_id, number, email, name, service, job_role, share, starts, ends, verdict, rank, notes, likely_id) values (?1, 2, 'other@lead.example', 'Other', '', '', '', '', '', 'asks', 1, 'Is this ' || {name} || ', ' || {email} || ', who is in your list', ?1)
      insert into oversight.viewing (id, viewer, viewed, reason, sign_in, started_at, ends_at) values ({new}, {new}, ?1, 'To help ' || {name}, {secret}, now(), {soon})
      insert into platform.idempotency values (?1, 'k', 'r', 200, '{}', now())
      insert into platform.idempotency select {new}, 'k', 'r', 200, '{"email": "' || {email} || '"}', now() where ?1 is not null
      insert into privacy.data_request (person_id, kind, by_id, reason, at) values (?1, 'exported', {new}, {name} || ' wrote', now())
      insert into privacy.about_me values (?1, 'caring', {secret})
      insert into training.lesson_read values (?1, 'the-pledge', '01', now())
      insert into training.draft values (?1, 'the-pledge', 1, 'after', '{}', now())
      insert into training.attempt values (?1, ?1, 'the-pledge', 1, 'd', 'after', '{}', 9, 10, true, now())
      insert into training.completion select ?1, ?1, 'the-pledge', 'The Pledge', 1, 'd', ?1, 9, 10, {code}, now()
      insert into training.completion_holder values (?1, {name})
      """;
}
