-- Whose experience is shown where, for how long and on whose word. Consents are append-only: the last one of a
-- work counts, whatever a later one allows is said by a new row, and withdrawing is a row of its own that ends
-- them all. Who looks after contributors notes hours, payments and check-ins beside it.
create schema consent;

create table consent.consent (
  id             bigint generated always as identity primary key,
  work_id        uuid not null,
  contributor_id uuid,
  whose          text not null check (whose in ('NAMED', 'PSEUDONYM', 'ANONYMOUS')),
  called_name    text not null,
  what           text not null,
  use            text not null check (use in ('NONE', 'EVENTS', 'TRAINING', 'PARTNERSHIP', 'PUBLIC')),
  events         text not null,
  until          date,
  review_on      date not null,
  conditions     text not null,
  credit         text not null,
  thanks         text not null,
  text_version   int not null check (text_version > 0),
  given          text not null check (given in ('IN_PERSON', 'RECORDED')),
  evidence       text not null,
  on_leaving     text not null check (on_leaving in ('WITHDRAW', 'KEEP')),
  recorded_by    uuid not null,
  at             timestamptz not null,
  check (given = 'IN_PERSON' or evidence <> ''),
  check (given = 'RECORDED' or contributor_id is not null)
);
create index consent_work on consent.consent (work_id, id);
create index consent_contributor on consent.consent (contributor_id);
create index consent_until on consent.consent (until) where until is not null;
create index consent_review on consent.consent (review_on);

create table consent.ending (
  work_id uuid primary key,
  how     text not null check (how in ('WITHDRAWN', 'EXPIRED', 'LEFT')),
  by_id   uuid,
  at      timestamptz not null
);

create table consent.approval (
  work_id  uuid not null,
  edition  int not null,
  by_id    uuid not null,
  evidence text not null,
  at       timestamptz not null,
  primary key (work_id, edition)
);

create table consent.dispute (
  id         bigint generated always as identity primary key,
  work_id    uuid not null,
  opened_by  uuid not null,
  words      text not null,
  opened_at  timestamptz not null,
  by_contributor_at timestamptz,
  by_organisation_at timestamptz
);
create unique index dispute_open on consent.dispute (work_id)
  where by_contributor_at is null or by_organisation_at is null;

create table consent.care (
  id       bigint generated always as identity primary key,
  work_id  uuid not null,
  kind     text not null check (kind in ('HOURS', 'PAYMENT', 'CHECK_IN', 'NO_CONTACT_AFTER')),
  amount   numeric(10, 2),
  day      date not null,
  notes    text not null,
  by_id    uuid not null,
  at       timestamptz not null
);
create index care_work on consent.care (work_id, id);

create table consent.reminder (
  work_id uuid not null,
  what    text not null,
  day     date not null,
  primary key (work_id, what, day)
);
