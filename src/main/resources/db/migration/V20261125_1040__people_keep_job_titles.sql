-- Job roles become a catalogue that is kept: renamed, retired, never deleted. What a kind of work is
-- called here and there is mapped to its role, so that a list from a partner can be read. A title is
-- the same in any case of letters and with any spaces; a role's own title, past ones too, is one of them.
create function people.title_key(title text) returns text language sql immutable parallel safe
  return lower(regexp_replace(title, '[\s\u00a0]', '', 'g'));

alter table people.job_role
  add column retired_on date,
  add column version int not null default 0;

create table people.job_title (
  key         text primary key check (key <> ''),
  job_role_id uuid not null references people.job_role,
  title       text not null,
  added_at    timestamptz not null default now(),
  added_by    uuid
);
create index job_title_role on people.job_title (job_role_id);

create function people.keep_own_title() returns trigger language plpgsql as $$
begin
  insert into people.job_title (key, job_role_id, title)
  values (people.title_key(new.title), new.id, new.title) on conflict do nothing;
  return new;
end $$;
create trigger job_role_title after insert or update of title on people.job_role
  for each row execute function people.keep_own_title();
insert into people.job_title (key, job_role_id, title)
select people.title_key(title), id, title from people.job_role order by code on conflict do nothing;
