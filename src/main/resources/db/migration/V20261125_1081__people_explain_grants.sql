-- Who granted a role, why, and until when; who ended it, and why. A grant is never changed but to be ended
-- once, and one with a last day lapses by the date alone. The words of a reason may be taken away, when
-- the person they are about leaves; they can't be others.
alter table people.role_grant
  add column granted_by    uuid,
  add column reason        text not null default '',
  add column ends_on       date,
  add column revoked_by    uuid,
  add column revoke_reason text not null default '';

create function people.refuse_to_change_grant() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or new.revoked_at is null
     or (old.revoked_at is not null and (new.revoked_at, new.revoked_by)
        is distinct from (old.revoked_at, old.revoked_by))
     or new.reason not in (old.reason, '')
     or (old.revoked_at is not null and new.revoke_reason not in (old.revoke_reason, ''))
     or (new.id, new.person_id, new.role, new.granted_at)
        is distinct from (old.id, old.person_id, old.role, old.granted_at)
     or (new.organisation_id, new.granted_by, new.ends_on)
        is distinct from (old.organisation_id, old.granted_by, old.ends_on) then
    raise exception 'grants are append-only';
  end if;
  return new;
end $$;
create trigger grant_stays before update or delete on people.role_grant
  for each row execute function people.refuse_to_change_grant();

create index role_grant_organisation on people.role_grant (organisation_id) where revoked_at is null;

-- People are looked for by any part of their name or address.
create extension if not exists pg_trgm;
create index person_words on people.person
  using gin ((lower(name) || ' ' || lower(email)) gin_trgm_ops);
