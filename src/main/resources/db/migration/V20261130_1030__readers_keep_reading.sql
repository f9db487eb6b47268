-- What readers do with resources: keep them, put them into lists, thank whoever is behind them, say what changed,
-- follow a topic. Nothing here says a word of a resource: only its id stands here, and whoever shows a row asks the
-- library at that moment, so that what is taken back vanishes everywhere at once.
create schema readers;

create table readers.saved (
  number      bigint generated always as identity,
  person_id   uuid not null,
  resource_id uuid not null,
  saved_at    timestamptz not null,
  primary key (person_id, resource_id)
);
create index saved_person on readers.saved (person_id, number desc);

-- "audience_id" is the organisation, or the community once there are any, whose people may open the list.
create table readers.list (
  id           uuid primary key,
  number       bigint generated always as identity unique,
  person_id    uuid not null,
  name         text not null,
  description  text not null,
  audience     text not null check (audience in ('OWN', 'SIGNED_IN', 'ORGANISATION', 'COMMUNITY')),
  audience_id  uuid,
  hidden_at    timestamptz,
  hidden_by    uuid,
  hidden_reason text not null default '',
  created_at   timestamptz not null,
  changed_at   timestamptz not null,
  check ((audience in ('ORGANISATION', 'COMMUNITY')) = (audience_id is not null))
);
create unique index list_name on readers.list (person_id, lower(name));
create index list_shared on readers.list (number desc) where audience <> 'OWN';

create table readers.list_item (
  list_id     uuid not null references readers.list on delete cascade,
  resource_id uuid not null,
  position    int not null,
  added_at    timestamptz not null,
  primary key (list_id, resource_id)
);

-- A thank-you, or what somebody did differently: read by a second person before the contributor sees it.
create table readers.message (
  id             uuid primary key,
  number         bigint generated always as identity unique,
  kind           text not null check (kind in ('THANKS', 'PRACTICE')),
  person_id      uuid not null,
  resource_id    uuid not null,
  contributor_id uuid,
  words          text not null,
  difference     text not null default '' check (difference in ('', 'TEAM', 'PERSON', 'SERVICE', 'NOBODY_YET')),
  happened_on    date,
  said_at        timestamptz not null,
  state          text not null check (state in ('WAITING', 'APPROVED', 'DECLINED', 'WITHDRAWN')),
  decided_at     timestamptz,
  decided_by     uuid,
  reason         text not null default '',
  check ((kind = 'PRACTICE') = (happened_on is not null))
);
create unique index message_one_thanks on readers.message (person_id, resource_id)
  where kind = 'THANKS' and state in ('WAITING', 'APPROVED');
create unique index message_one_practice on readers.message (person_id, resource_id, happened_on)
  where kind = 'PRACTICE' and state <> 'WITHDRAWN';
create index message_waiting on readers.message (number) where state = 'WAITING';
create index message_own on readers.message (person_id, number desc);
create index message_received on readers.message (contributor_id, number desc) where state = 'APPROVED';
create index message_thanks on readers.message (resource_id) where kind = 'THANKS' and state in ('WAITING', 'APPROVED');

-- Where the reader worked the day it happened, so that what is taken back is taken back from the same places.
create table readers.practice_standing (
  message_id      uuid not null references readers.message on delete cascade,
  organisation_id uuid not null,
  organisation    text not null,
  service_id      uuid not null,
  service         text not null,
  job_role_id     uuid not null,
  job_role        text not null,
  primary key (message_id, organisation_id, service_id, job_role_id)
);

create table readers.followed_topic (
  person_id uuid not null,
  topic     text not null,
  since     timestamptz not null,
  primary key (person_id, topic)
);

-- One row for whoever follows anything: locked while their letter of the day is written.
create table readers.follower (
  person_id uuid primary key,
  told_at   timestamptz not null,
  next_at   timestamptz not null
);
create index follower_next on readers.follower (next_at);

create table readers.first_shown (
  resource_id uuid not null,
  topic       text not null,
  at          timestamptz not null,
  primary key (resource_id, topic)
);
create index first_shown_topic on readers.first_shown (topic, at);
