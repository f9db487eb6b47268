-- Who may find a document, and until when, is kept beside its words and asked at every answer: an index may lag
-- behind, a withdrawal may not. So is what it can be narrowed down by, and when it could first be found, for
-- whoever wants to hear of what is new. What was there before is for whoever is signed in, as it was.
alter table search.document
  add column audience      text[] not null default '{signed-in}',
  add column until         timestamptz,
  add column groups        text[] not null default '{}',
  add column settings      text[] not null default '{}',
  add column year          int,
  add column organisation  text,
  add column minutes       int,
  add column first_seen_at timestamptz not null default clock_timestamp();
update search.document set first_seen_at = changed_at;
create index document_until on search.document (until) where until is not null and not removed;
