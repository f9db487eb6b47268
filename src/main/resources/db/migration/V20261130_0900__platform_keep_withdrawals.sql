-- What people have taken back or narrowed, so that a backup that is put back can't undo it: rows that were
-- here before a restore stay, and a file beside the database holds the same (see ADR 0028).
create table platform.withdrawal (
  key    text primary key check (length(key) between 1 and 300),
  allows text not null check (length(allows) between 1 and 100),
  at     timestamptz not null
);
