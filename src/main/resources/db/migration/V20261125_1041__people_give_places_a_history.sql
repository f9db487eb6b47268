-- Places open, are renamed, move, merge and close, each from a day, for a reason and by somebody. The
-- history is append-only; what stands in the places' own columns is what it comes to. A place that moves
-- closes on a day (its last) and a successor opens the next, so that every figure stays what it was on its
-- day. opens_on null: there before anybody kept a list.
alter table people.organisation
  add column opens_on     date,
  add column closes_on    date,
  add column successor_id uuid references people.organisation,
  add column version      int not null default 0,
  add constraint organisation_days check (closes_on >= opens_on),
  add constraint organisation_successor check (successor_id is null or (successor_id <> id and closes_on is not null));

alter table people.service
  add column opens_on     date,
  add column closes_on    date,
  add column successor_id uuid references people.service,
  add column version      int not null default 0,
  add constraint service_days check (closes_on >= opens_on),
  add constraint service_successor check (successor_id is null or (successor_id <> id and closes_on is not null));
create index service_organisation on people.service (organisation_id);
create index organisation_name on people.organisation (name, id);

create table people.team (
  id           uuid primary key,
  service_id   uuid not null references people.service,
  name         text not null,
  opens_on     date not null,
  closes_on    date check (closes_on >= opens_on),
  successor_id uuid references people.team,
  version      int not null default 0,
  unique (service_id, id)
);
create unique index team_name on people.team (service_id, people.title_key(name)) where closes_on is null;

alter table people.affiliation
  add column team_id uuid,
  add constraint affiliation_team foreign key (service_id, team_id) references people.team (service_id, id);

create table people.place_change (
  id          bigint generated always as identity primary key,
  level       text not null check (level in ('ORGANISATION', 'SERVICE', 'TEAM')),
  place_id    uuid not null,
  change      text not null check (change in
    ('OPENED', 'RENAMED', 'DESCRIBED', 'MOVED_AWAY', 'MOVED_IN', 'MERGED', 'TOOK_OVER', 'CLOSED')),
  on_day      date not null,
  name        text not null,
  former_name text,
  other_id    uuid,
  other_name  text,
  was         text,
  became      text,
  reason      text not null check (reason <> ''),
  recorded_at timestamptz not null,
  recorded_by uuid,
  check ((change = 'RENAMED') = (former_name is not null)),
  check ((change = 'DESCRIBED') = (was is not null and became is not null))
);
create index place_change_place on people.place_change (place_id, id);
-- A place is closed, moved away or merged once.
create unique index place_change_end on people.place_change (place_id)
  where change in ('MOVED_AWAY', 'MERGED', 'CLOSED');

create function people.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the history of places is append-only';
end $$;
create trigger place_change_stays before update or delete on people.place_change
  for each row execute function people.refuse_change();

-- Nobody works in a service after its last day. The lock makes whoever adds somebody and whoever closes
-- the service wait for each other.
create function people.affiliation_ends_with_service() returns trigger language plpgsql as $$
declare
  last date;
begin
  select closes_on into last from people.service where id = new.service_id for share;
  if last is not null and (new.ends_on is null or new.ends_on > last) then
    raise exception 'the service closes on %', last
      using errcode = 'check_violation', constraint = 'affiliation_ends_with_service';
  end if;
  return new;
end $$;
create trigger affiliation_ends_with_service
  before insert or update of service_id, ends_on on people.affiliation
  for each row execute function people.affiliation_ends_with_service();

-- Places that are there already are known since the first thing that is known of them.
update people.service s set opens_on = (
  select min(day) from (
    select starts_on as day from people.affiliation a where a.service_id = s.id
    union all select month from people.headcount h where h.service_id = s.id) known);
update people.organisation o set opens_on = (
  select min(opens_on) from people.service s where s.organisation_id = o.id);

-- Somebody asks for an organisation that is not here yet; PDU staff say yes or no.
create table people.organisation_request (
  id              uuid primary key,
  name            text not null,
  sector          text not null,
  area            text not null,
  who             text not null,
  email           text not null,
  asked_at        timestamptz not null,
  state           text not null default 'WAITING' check (state in ('WAITING', 'ACCEPTED', 'DECLINED')),
  decided_at      timestamptz,
  decided_by      uuid,
  reason          text,
  organisation_id uuid references people.organisation,
  check ((state = 'WAITING') = (decided_at is null)),
  check ((state = 'ACCEPTED') = (organisation_id is not null))
);
-- Sent twice it waits once.
create unique index organisation_request_waiting
  on people.organisation_request (people.title_key(name), lower(email)) where state = 'WAITING';
create index organisation_request_state on people.organisation_request (state, asked_at, id);
