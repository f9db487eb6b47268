-- Searches that people saved, and what was new in them. A reader's one row is what a node takes to write the
-- reader's letter, so that no two write it, and what lets one reader save one search at a time.
create table curation.reader (
  person_id uuid primary key
);

create table curation.saved (
  id         uuid primary key,
  number     bigint generated always as identity unique,
  person_id  uuid not null references curation.reader on delete cascade,
  name       text not null,
  search     text not null, -- words and filters, as in the address of the search page
  alerts     text not null check (alerts in ('NONE', 'DAILY', 'WEEKLY')),
  saved_at   timestamptz not null,
  looked_at  timestamptz not null, -- what came before is not new
  due_on     date, -- when it is looked at next; null without alerts
  new_since  timestamptz, -- what the last letter told of
  new_count  int not null default 0,
  version    int not null default 1,
  unique (person_id, search)
);
create index saved_due on curation.saved (due_on, person_id) where due_on is not null;
