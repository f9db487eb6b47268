-- Ways in: somebody is invited, or asks and is let in by the domain of the address or by the lead; and
-- links that work once, for these and for lost passwords and changed addresses. Only hashes of links are
-- kept. What was decided stays, with who decided it.
create table accounts.invitation (
  id              uuid primary key,
  number          bigint generated always as identity unique,
  organisation_id uuid not null,
  email           text not null,
  name            text not null,
  service_id      uuid,
  job_role_id     uuid,
  leads           boolean not null default false,
  invited_by      uuid not null,
  invited_at      timestamptz not null,
  expires_at      timestamptz not null,
  accepted_at     timestamptz,
  accepted_by     uuid,
  revoked_at      timestamptz,
  revoked_by      uuid,
  check ((service_id is null) = (job_role_id is null)),
  check (accepted_at is null or revoked_at is null)
);
create unique index invitation_open on accounts.invitation (organisation_id, lower(email))
  where accepted_at is null and revoked_at is null;
create index invitation_list on accounts.invitation (organisation_id, number desc);

create table accounts.join_request (
  id              uuid primary key,
  number          bigint generated always as identity unique,
  organisation_id uuid not null,
  email           text not null,
  name            text not null,
  asked_at        timestamptz not null,
  confirmed_at    timestamptz,
  service_id      uuid,
  job_role_id     uuid,
  password_hash   text,
  decided_at      timestamptz,
  decided_by      uuid,
  decision        text check (decision in ('domain', 'approved', 'declined', 'replaced')),
  reason          text not null default '',
  check ((decided_at is null) = (decision is null)),
  check (decision is null or password_hash is null)
);
create unique index join_request_waiting on accounts.join_request (organisation_id, lower(email))
  where confirmed_at is not null and decided_at is null;
create index join_request_list on accounts.join_request (organisation_id, number)
  where confirmed_at is not null and decided_at is null;

create table accounts.mail_domain (
  id              uuid primary key,
  organisation_id uuid not null,
  domain          text not null check (domain = lower(domain)),
  added_by        uuid not null,
  added_at        timestamptz not null,
  removed_by      uuid,
  removed_at      timestamptz
);
create unique index mail_domain_present on accounts.mail_domain (organisation_id, domain)
  where removed_at is null;

create table accounts.one_time_link (
  token_hash bytea primary key,
  purpose    text not null,
  subject    uuid not null,
  email      text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);
create index one_time_link_subject on accounts.one_time_link (subject, purpose);
