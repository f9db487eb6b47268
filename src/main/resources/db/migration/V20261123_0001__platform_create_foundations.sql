-- What every context stands on: an audit trail, the outbox that survives a crash between commit and
-- effect, and the answers to POSTs that may be sent twice.
create table platform.audit (
  id        bigint generated always as identity primary key,
  at        timestamptz not null,
  person_id uuid,
  action    text not null,
  subject   text not null
);
create index audit_person on platform.audit (person_id, id desc);

create table platform.outbox (
  id         bigint generated always as identity primary key,
  xid        xid8 not null default pg_current_xact_id(),
  topic      text not null,
  key        text not null,
  written_at timestamptz not null default now()
);
create index outbox_place on platform.outbox (topic, xid, id);

create table platform.idempotency (
  person_id  uuid not null,
  key        text not null check (length(key) between 1 and 200),
  request    text not null,
  status     int not null,
  body       text not null,
  created_at timestamptz not null default now(),
  primary key (person_id, key)
);
