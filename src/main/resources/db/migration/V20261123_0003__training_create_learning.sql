-- What people learn, how far they are, and the facts that they did. Facts are append-only; what was
-- published under a version stays readable in the words of that day.
create schema training;

create table training.edition (
  module       text not null,
  version      int not null,
  digest       text not null,
  wording      jsonb not null,
  published_at timestamptz not null,
  primary key (module, version, digest)
);

create table training.lesson_read (
  person_id uuid not null,
  module    text not null,
  lesson    text not null,
  read_at   timestamptz not null,
  primary key (person_id, module, lesson)
);

create table training.draft (
  person_id uuid not null,
  module    text not null,
  version   int not null,
  stage     text not null check (stage in ('before', 'after')),
  answers   jsonb not null,
  kept_at   timestamptz not null,
  primary key (person_id, module, stage)
);

create table training.attempt (
  id        uuid primary key,
  person_id uuid not null,
  module    text not null,
  version   int not null,
  digest    text not null,
  stage     text not null check (stage in ('before', 'after')),
  answers   jsonb not null,
  score     int not null check (score >= 0),
  out_of    int not null check (out_of > 0),
  passed    boolean not null,
  at        timestamptz not null
);
create index attempt_person on training.attempt (person_id, module, at desc);
-- What was known before can be asked once for a version: it is the "before" of a before-and-after.
create unique index attempt_before_once on training.attempt (person_id, module, version)
  where stage = 'before';

create table training.completion (
  id           uuid primary key,
  person_id    uuid not null,
  person_name  text not null,
  module       text not null,
  module_title text not null,
  version      int not null,
  digest       text not null,
  attempt_id   uuid not null references training.attempt,
  score        int not null,
  out_of       int not null,
  code         text not null unique,
  completed_at timestamptz not null,
  unique (person_id, module, version)
);

-- Where the person worked that day, with the names of that day: one row for each place.
create table training.completion_standing (
  completion_id     uuid not null references training.completion,
  organisation_id   uuid not null,
  organisation_name text not null,
  service_id        uuid not null,
  service_name      text not null,
  job_role_id       uuid not null,
  job_role_title    text not null,
  primary key (completion_id, service_id, job_role_id)
);

-- Facts stay as they were stated.
create function training.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'training facts are append-only';
end $$;
create trigger completion_stays before update or delete on training.completion
  for each row execute function training.refuse_change();
create trigger attempt_stays before update or delete on training.attempt
  for each row execute function training.refuse_change();
create trigger standing_stays before update or delete on training.completion_standing
  for each row execute function training.refuse_change();
