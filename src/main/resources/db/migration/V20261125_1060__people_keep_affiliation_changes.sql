-- Every word on an affiliation, as it stood after it: recorded, ended, corrected, withdrawn. Append-only.
-- What was withdrawn leaves people.affiliation, so that no count and no overlap sees it, and stays here.
-- No foreign keys: a word outlives what it was about.
create table people.affiliation_change (
  id              bigint generated always as identity primary key,
  affiliation_id  uuid not null,
  person_id       uuid not null,
  organisation_id uuid not null,
  service_id      uuid not null,
  job_role_id     uuid not null,
  share           numeric(3, 2) not null,
  starts_on       date not null,
  ends_on         date,
  what            text not null check (what in ('recorded', 'ended', 'corrected', 'withdrawn')),
  said_at         timestamptz not null,
  said_by         uuid,
  why             text not null default ''
);
create index affiliation_change_of on people.affiliation_change (affiliation_id, id);
create index affiliation_change_person on people.affiliation_change (person_id, organisation_id, id);

-- A lead's list: who is in post in one organisation.
create index affiliation_organisation on people.affiliation (organisation_id, person_id);
