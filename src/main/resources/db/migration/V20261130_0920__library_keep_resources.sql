-- The lived-experience library. A resource is words in numbered editions that never change once they were shown;
-- which edition readers see is "shown_edition". Taking back empties the words of every edition and keeps the
-- rows, so that nothing else can take their place and a notice can stand where it was. "open_to" and "open_until"
-- are what consent allows, written in the very transaction in which that changes, so that lists need not ask.
create schema library;

create table library.resource (
  id              uuid primary key,
  slug            text not null unique,
  former_slug     bytea,
  type            text not null,
  owner_id        uuid,
  origin          text unique,
  origin_version  int,
  state           text not null check (state in ('DRAFT', 'SUPPORT', 'REVIEW', 'APPROVAL', 'PUBLISHED', 'DUE', 'ARCHIVED', 'WITHDRAWN')),
  edition         int not null,
  shown_edition   int,
  experience      boolean not null,
  easy_read_of    text,
  open_to         text not null check (open_to in ('NONE', 'EVENTS', 'TRAINING', 'PARTNERSHIP', 'PUBLIC')),
  open_until      timestamptz,
  review_on       date,
  published_at    timestamptz,
  created_at      timestamptz not null,
  changed_at      timestamptz not null,
  version         int not null default 0,
  check (state not in ('PUBLISHED', 'DUE') or shown_edition is not null)
);
create index resource_shown on library.resource (published_at desc, id) where shown_edition is not null;
create index resource_former on library.resource (former_slug) where former_slug is not null;
create index resource_state on library.resource (state, changed_at);
create index resource_owner on library.resource (owner_id, changed_at);
create index resource_due on library.resource (review_on) where state = 'PUBLISHED';

create table library.edition (
  resource_id     uuid not null references library.resource,
  number          int not null,
  title           text not null,
  summary         text not null,
  body            text not null,
  content_notes   text not null,
  before_you_read boolean not null,
  language        text not null,
  licence         text not null,
  credit          text not null,
  topics          text[] not null,
  groups          text[] not null,
  settings        text[] not null,
  minutes         int not null,
  address         text not null,
  sources         text not null,
  fictional       boolean not null,
  partnership     boolean not null,
  made_by         uuid,
  made_at         timestamptz not null,
  primary key (resource_id, number)
);

-- who has written any of an edition: they don't review it
create table library.hand (
  resource_id uuid not null references library.resource,
  edition     int not null,
  person_id   uuid not null,
  at          timestamptz not null,
  primary key (resource_id, edition, person_id)
);

create table library.step (
  id          bigint generated always as identity primary key,
  resource_id uuid not null references library.resource,
  edition     int not null,
  move        text not null,
  from_state  text not null,
  to_state    text not null,
  by_id       uuid,
  reason      text not null,
  at          timestamptz not null
);
create index step_resource on library.step (resource_id, id);

create table library.comment (
  id          bigint generated always as identity primary key,
  resource_id uuid not null references library.resource,
  edition     int not null,
  by_id       uuid not null,
  words       text not null,
  at          timestamptz not null
);
create index comment_resource on library.comment (resource_id, id);

create table library.attachment (
  resource_id uuid not null references library.resource,
  edition     int not null,
  file_id     uuid not null,
  position    int not null,
  title       text not null,
  alternative text not null,
  transcript  text not null,
  captions_id uuid,
  primary key (resource_id, edition, file_id)
);
create index attachment_file on library.attachment (file_id);

create table library.download (
  id          bigint generated always as identity primary key,
  resource_id uuid not null references library.resource,
  file_id     uuid not null,
  person_id   uuid not null,
  at          timestamptz not null,
  told_at     timestamptz
);
create index download_resource on library.download (resource_id) where told_at is null;
create index download_person on library.download (person_id);
