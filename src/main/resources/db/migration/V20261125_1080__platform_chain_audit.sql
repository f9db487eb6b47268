-- The audit trail can't be changed without it being noticed: rows are append-only, and what is committed
-- is sealed a moment later into a chain of hashes, by one node at a time, so that no writer ever waits for
-- another. Rows also tell reads from deeds, whose record it was, and why. The words of a reason stand beside
-- the row, where they can be let go of when the person they are about leaves; the row holds what they were
-- hashed to, with random salt, so that other words are noticed and these can't be guessed.
alter table platform.audit
  add column xid    xid8 not null default pg_current_xact_id(),
  add column kind   text not null default 'deed' check (kind in ('deed', 'read')),
  add column about  uuid,
  add column reason text not null default '';
create table platform.audit_reason (
  audit_id bigint primary key references platform.audit (id),
  salt     bytea not null,
  words    text not null
);
create index audit_xid on platform.audit (xid);
create index audit_at on platform.audit (at desc, id desc);
create index audit_about on platform.audit (about, at desc, id desc) where about is not null;
create index audit_action on platform.audit (action text_pattern_ops, at desc, id desc);

-- Seal n covers the rows whose numbers are in "ids". Every row of a transaction below "sealed_below" is in
-- a seal by then; what is not was put there later, and not by the product.
create table platform.audit_seal (
  number       bigint primary key check (number >= 1),
  sealed_at    timestamptz not null,
  row_count    int not null check (row_count >= 1),
  ids          int8multirange not null,
  sealed_below xid8 not null,
  previous     bytea not null,
  hash         bytea not null
);
create index audit_seal_ids on platform.audit_seal using gist (ids);

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail is append-only';
end $$;
create trigger audit_stays before update or delete on platform.audit
  for each row execute function platform.refuse_change();
create trigger audit_is_kept before truncate on platform.audit
  for each statement execute function platform.refuse_change();
create trigger reason_stays before update on platform.audit_reason
  for each row execute function platform.refuse_change();
create trigger seal_stays before update or delete on platform.audit_seal
  for each row execute function platform.refuse_change();
create trigger seals_are_kept before truncate on platform.audit_seal
  for each statement execute function platform.refuse_change();
