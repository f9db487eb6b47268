-- Who works where, as what, since when and until when; how many people each service says it employs;
-- and who may do what. Enough for sign-in, authority and honest denominators.
create schema people;

create table people.organisation (
  id     uuid primary key,
  slug   text not null unique,
  name   text not null,
  sector text not null,
  area   text not null,
  demo   boolean not null default false
);

create table people.service (
  id              uuid primary key,
  organisation_id uuid not null references people.organisation,
  slug            text not null unique,
  name            text not null,
  kind            text not null,
  unique (organisation_id, id)
);

create table people.job_role (
  id    uuid primary key,
  code  text not null unique,
  title text not null
);

create table people.person (
  id            uuid primary key,
  email         text not null,
  name          text not null,
  password_hash text,
  demo          boolean not null default false,
  created_at    timestamptz not null,
  disabled_at   timestamptz
);
create unique index person_email on people.person (lower(email));

-- Dated and never overwritten: who moves gets an end here and a new row there.
create extension if not exists btree_gist;
create table people.affiliation (
  id              uuid primary key,
  person_id       uuid not null references people.person,
  organisation_id uuid not null,
  service_id      uuid not null,
  job_role_id     uuid not null references people.job_role,
  share           numeric(3, 2) not null default 1 check (share > 0 and share <= 1),
  starts_on       date not null,
  ends_on         date check (ends_on >= starts_on),
  foreign key (organisation_id, service_id) references people.service (organisation_id, id),
  exclude using gist (
    person_id with =, service_id with =, job_role_id with =,
    daterange(starts_on, ends_on, '[]') with &&
  )
);
create index affiliation_person on people.affiliation (person_id);
create index affiliation_service on people.affiliation (service_id, job_role_id);

-- What a lead says a service's headcount is from a month on; people null means "not known", which is
-- not 0. The latest word for a month holds.
create table people.headcount (
  id              bigint generated always as identity primary key,
  organisation_id uuid not null,
  service_id      uuid not null references people.service,
  job_role_id     uuid not null references people.job_role,
  month           date not null check (extract(day from month) = 1),
  people          int check (people >= 0),
  recorded_at     timestamptz not null,
  recorded_by     uuid
);
create index headcount_cell on people.headcount (service_id, job_role_id, month, id);

create table people.role_grant (
  id              uuid primary key,
  person_id       uuid not null references people.person,
  role            text not null,
  organisation_id uuid references people.organisation,
  granted_at      timestamptz not null,
  revoked_at      timestamptz
);
create index role_grant_person on people.role_grant (person_id) where revoked_at is null;

-- Sign-ins: the hash of a 256-bit random token; the token itself is only ever in the browser.
create table people.sign_in (
  token_hash   bytea primary key,
  person_id    uuid not null references people.person,
  kind         text not null check (kind in ('browser', 'api')),
  label        text not null default '',
  created_at   timestamptz not null,
  last_used_at timestamptz not null,
  expires_at   timestamptz not null,
  ended_at     timestamptz
);
create index sign_in_person on people.sign_in (person_id);

-- Failed sign-ins per account and per address; keys are hashes, so that no address book grows here.
create table people.throttle (
  key          text primary key,
  failures     int not null,
  window_start timestamptz not null
);
