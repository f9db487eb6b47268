-- What can be found, as it stands now: the search engine's own index in each node is derived from this
-- table alone and may be thrown away. "removed" stays as a row without words, so that every node hears
-- of it and no answer shows it meanwhile. "copy" tells an index that belongs to another database apart.
create schema search;

create table search.document (
  id         text primary key check (length(id) between 1 and 300),
  type       text not null,
  title      text not null,
  body       text not null,
  url        text not null,
  topics     text[] not null default '{}',
  removed    boolean not null default false,
  changed_at timestamptz not null default clock_timestamp()
);
create index document_removed on search.document (id) where removed;

create table search.copy (
  id         uuid primary key default gen_random_uuid(),
  created_at timestamptz not null default now()
);
insert into search.copy default values;

-- Each node's index: when its last rebuild began and ended, and when the node was last seen.
create table search.node (
  id          text primary key,
  generation  text not null,
  documents   int not null,
  started_at  timestamptz not null,
  finished_at timestamptz not null,
  seen_at     timestamptz not null default clock_timestamp()
);
