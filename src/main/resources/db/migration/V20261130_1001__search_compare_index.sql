-- Each node compares its index with the documents every few minutes, and when somebody asks for it; what it found
-- last is said here, for "./pdu reindex --check".
alter table search.node
  add column check_wished_at timestamptz,
  add column compared_at     timestamptz,
  add column agree           int not null default 0,
  add column missing         int not null default 0,
  add column extra           int not null default 0,
  add column stale           int not null default 0;
