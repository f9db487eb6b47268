-- Staff lists that leads hand in as a file: what was typed, what we made of it, and what was written.
-- Nothing here is a fact: people and affiliations are kept by people, and only once a person has said so.
create schema staff;

create table staff.import (
  id              uuid primary key,
  organisation_id uuid not null,
  file_name       text not null,
  state           text not null check (state in
                    ('preview', 'waiting', 'done', 'failed', 'undoing', 'undone')),
  day_order       text check (day_order in ('day', 'month')),
  asks_days       boolean not null default false,
  opened_at       timestamptz not null,
  opened_by       uuid not null,
  asked_by        uuid, -- who confirmed it, or asked for it to be undone
  asked_at        timestamptz,
  finished_at     timestamptz,
  written         int not null default 0,
  people_made     int not null default 0,
  taken_back      int not null default 0,
  problem         text not null default ''
);
create index import_organisation on staff.import (organisation_id, opened_at desc, id);
create index import_work on staff.import (asked_at) where state in ('waiting', 'undoing');

create table staff.import_row (
  import_id      uuid not null references staff.import on delete cascade,
  number         int not null, -- as the file counts its rows
  email          text not null,
  name           text not null,
  service        text not null,
  job_role       text not null,
  share          text not null,
  starts         text not null,
  ends           text not null,
  decision       text check (decision in ('same', 'other', 'out')),
  verdict        text not null,
  rank           int not null, -- what needs somebody comes first
  problems       text not null default '', -- a line each: the field, a tab, the words
  notes          text not null default '', -- a line each
  likely_id      uuid, -- somebody of the same organisation with nearly the same name
  person_id      uuid, -- whose account it is; null: nobody's yet
  service_id     uuid,
  job_role_id    uuid,
  share_of_week  numeric(3, 2),
  starts_on      date,
  ends_on        date,
  affiliation_id uuid, -- what was written
  person_made    boolean not null default false,
  stays          text not null default '', -- why undoing left it
  primary key (import_id, number)
);
create index import_row_rank on staff.import_row (import_id, rank, number);

-- Apart from the import itself, whose row is locked while it is written.
create table staff.import_progress (
  import_id uuid primary key references staff.import on delete cascade,
  done      int not null,
  total     int not null
);
