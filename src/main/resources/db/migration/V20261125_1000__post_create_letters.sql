-- What is sent to whom. A letter is written in the transaction of whatever it tells of, and is carried
-- afterwards, so that neither a crash nor a mail server that is down can lose it. Its words go once it
-- has been handed over: what stays is a ledger, not an archive of links.
create schema post;

create table post.letter (
  id          bigint generated always as identity primary key,
  key         text not null unique check (length(key) between 1 and 200),
  kind        text not null,
  person_id   uuid,
  address     text not null,
  subject     text not null,
  words       text not null,
  link        text not null,
  state       text not null check (state in ('waiting', 'sent', 'shown', 'dead')),
  written_at  timestamptz not null,
  good_until  timestamptz,
  next_try_at timestamptz not null,
  tries       int not null default 0,
  ended_at    timestamptz,
  trouble     text not null default ''
);
create index letter_due on post.letter (next_try_at, id) where state = 'waiting';
create index letter_address on post.letter (lower(address), id desc);
create index letter_state on post.letter (state, id desc);
