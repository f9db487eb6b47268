-- A completion is a fact and stays; the name on it is a person's and goes when that person leaves. So the
-- name moves beside the fact, into a row that may be emptied: a null name is somebody who left.
create table training.completion_holder (
  completion_id uuid primary key references training.completion,
  name          text
);
insert into training.completion_holder (completion_id, name)
select id, person_name from training.completion;
alter table training.completion drop column person_name;

-- Emptied, never filled again or taken away: nobody can put another name on a certificate.
create function training.only_empty_holder() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or new.completion_id <> old.completion_id or new.name is not null then
    raise exception 'the name on a completion is append-only: it can only be taken away';
  end if;
  return new;
end $$;
create trigger holder_only_empties before update or delete on training.completion_holder
  for each row execute function training.only_empty_holder();
