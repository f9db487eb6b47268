-- Searches that found nothing. Nobody stands in it: neither who asked nor from where. What was asked once or twice
-- may be the name of a client, so the words themselves are kept from the third time on, and until then a salted hash.
create table curation.salt (
  one  boolean primary key default true check (one),
  text text not null default cast(gen_random_uuid() as text) || cast(gen_random_uuid() as text)
);
insert into curation.salt default values;

create table curation.unanswered (
  id        uuid primary key default gen_random_uuid(),
  number    bigint generated always as identity unique,
  hash      bytea not null unique,
  words     text not null default '',
  times     int not null default 1 check (times > 0),
  last_at   timestamptz not null,
  dealt_at  timestamptz,
  dealt_by  uuid,
  dealt_why text not null default ''
);
create index unanswered_often on curation.unanswered (times desc, number desc)
  where words <> '' and dealt_at is null;
create index unanswered_old on curation.unanswered (last_at);
