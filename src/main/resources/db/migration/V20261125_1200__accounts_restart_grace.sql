-- Whoever lost phone and recovery codes has the second factor taken off by an administrator. The days in which
-- a new one may be set up are counted from then, not from when the role was given.
create table accounts.grace (
  person_id uuid primary key,
  began_at  timestamptz not null
);
