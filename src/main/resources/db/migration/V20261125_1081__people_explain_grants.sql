-- Who granted a role, why, and until when; who ended it, and why. A grant is never changed but to be ended
-- once, and one with a last day lapses by the date alone.
alter table people.role_grant
  add column granted_by    uuid,
  add column reason        text not null default '',
  add column ends_on       date,
  add column revoked_by    uuid,
  add column revoke_reason text not null default '';

create function people.refuse_to_change_grant() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.revoked_at is not null or new.revoked_at is null
     or (new.id, new.person_id, new.role, new.granted_at, new.reason)
        is distinct from (old.id, old.person_id, old.role, old.granted_at, old.reason)
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
