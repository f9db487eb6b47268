-- People may come in through a sign-in kept by others (OpenID Connect). Who somebody is there is the pair of
-- issuer and subject, never an e-mail address; a pair opens one account at most, and what was undone stays on record.
create table accounts.identity (
  id           uuid primary key,
  person_id    uuid not null,
  issuer       text not null,
  subject      text not null,
  email        text not null,
  linked_at    timestamptz not null,
  last_used_at timestamptz not null,
  unlinked_at  timestamptz
);
create unique index identity_holds on accounts.identity (issuer, subject) where unlinked_at is null;
create index identity_person on accounts.identity (person_id) where unlinked_at is null;

-- Each way there and back counts once: the hash of its secret, kept until no answer to it could be taken any more.
create table accounts.handshake (
  secret_hash bytea primary key,
  expires_at  timestamptz not null
);

-- Proven by a provider, and waiting for the owner of an account to say that it is theirs.
create table accounts.waiting_identity (
  secret_hash bytea primary key,
  provider    text not null,
  issuer      text not null,
  subject     text not null,
  email       text not null,
  name        text not null,
  since       timestamptz not null,
  expires_at  timestamptz not null
);
