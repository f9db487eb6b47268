-- What people do around searching. Curators say what else a word is called; every node hears of it by the edition,
-- one row that each change raises, and that lets one change happen at a time. What was said is never overwritten:
-- each change is a line of its own, with who, when and why.
create schema curation;

create table curation.edition (
  one    boolean primary key default true check (one),
  number bigint not null default 0
);
insert into curation.edition default values;

create table curation.synonym (
  id         uuid primary key,
  number     bigint generated always as identity unique,
  line       text not null,
  key        text not null, -- the line as it is compared with others
  version    int not null default 1,
  retired_at timestamptz
);
create unique index synonym_once on curation.synonym (key) where retired_at is null;

create table curation.change (
  id       bigint generated always as identity primary key,
  thing_id uuid not null, -- a synonym or a pin
  what     text not null check (what in ('ADDED', 'CHANGED', 'RETIRED')),
  said     text not null,
  by_id    uuid not null,
  at       timestamptz not null,
  why      text not null
);
create index change_thing on curation.change (thing_id, id);
