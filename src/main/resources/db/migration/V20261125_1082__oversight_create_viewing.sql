-- An administrator sees the site as somebody else does: who, whom, why, from when to when. It hangs on one
-- sign-in (a hash that follows from its token), so that no other device is concerned. Kept for six years; that it was done stays in
-- the audit trail.
create schema oversight;
create table oversight.viewing (
  id         uuid primary key,
  viewer     uuid not null,
  viewed     uuid not null check (viewed <> viewer),
  reason     text not null check (length(reason) between 1 and 500),
  sign_in    bytea not null,
  started_at timestamptz not null,
  ends_at    timestamptz not null check (ends_at > started_at),
  ended_at   timestamptz
);
create unique index viewing_open on oversight.viewing (sign_in) where ended_at is null;
create index viewing_viewed on oversight.viewing (viewed, started_at desc);
