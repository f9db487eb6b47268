-- A password alone is not enough for those who see other people's figures and names: a second factor from
-- an app, recovery codes and passkeys. What could be used by whoever reads the database is sealed (the
-- app's key) or hashed (codes, tickets); a passkey is a public key and needs neither.
create table accounts.authenticator (
  person_id    uuid primary key,
  sealed_key   bytea not null,
  begun_at     timestamptz not null,
  confirmed_at timestamptz,
  last_step    bigint not null default 0
);

create table accounts.recovery_code (
  person_id uuid not null,
  hash      bytea not null,
  made_at   timestamptz not null,
  used_at   timestamptz,
  primary key (person_id, hash)
);

create table accounts.passkey (
  id            uuid primary key,
  person_id     uuid not null,
  credential_id bytea not null unique,
  credential    bytea not null,
  sign_count    bigint not null,
  name          text not null,
  added_at      timestamptz not null,
  last_used_at  timestamptz
);
create index passkey_person on accounts.passkey (person_id);

-- A challenge proves itself by a seal; only those that were used are kept, until they would have expired.
create table accounts.spent_challenge (
  hash       bytea primary key,
  expires_at timestamptz not null
);
create index spent_challenge_age on accounts.spent_challenge (expires_at);

-- Between the password and the second factor nobody is signed in: a ticket says whose turn it is.
create table accounts.ticket (
  hash       bytea primary key,
  person_id  uuid not null,
  expires_at timestamptz not null,
  wrong      int not null default 0,
  ended_at   timestamptz
);
create index ticket_age on accounts.ticket (expires_at);
