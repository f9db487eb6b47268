-- People see where they are signed in and end what they do not know: a sign-in gets a name that is no
-- secret, the kind of program and the part of the network it came from (never a full address), and what a
-- program may do with it. Tokens handed out before could do everything, and still can.
alter table accounts.sign_in
  add column id      uuid not null default gen_random_uuid(),
  add column program text not null default '',
  add column network text not null default '',
  add column scopes  text not null default 'all';
create unique index sign_in_id on accounts.sign_in (id);
