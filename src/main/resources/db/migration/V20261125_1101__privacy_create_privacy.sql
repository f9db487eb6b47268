-- What people may do about what is kept of them: ask, leave, agree, tell something about themselves; and
-- what the product removes by itself.
create schema privacy;

-- Somebody asked to leave. One at a time; it is stopped or done, and stays as a row without words.
create table privacy.leaving (
  id         uuid primary key,
  person_id  uuid not null,
  asked_by   uuid not null,
  asked_at   timestamptz not null,
  due_at     timestamptz not null check (due_at >= asked_at),
  stopped_at timestamptz,
  done_at    timestamptz,
  check (stopped_at is null or done_at is null)
);
create unique index leaving_open on privacy.leaving (person_id) where stopped_at is null and done_at is null;
create index leaving_due on privacy.leaving (due_at) where stopped_at is null and done_at is null;

-- An administrator used somebody's data, and why. The person sees it.
create table privacy.data_request (
  id        bigint generated always as identity primary key,
  person_id uuid not null,
  kind      text not null check (kind in ('exported', 'leave')),
  by_id     uuid not null,
  reason    text not null,
  at        timestamptz not null
);
create index data_request_person on privacy.data_request (person_id, id desc);

-- The words people were asked about, as they were published. They never change.
create table privacy.policy_edition (
  slug         text not null,
  version      int not null check (version > 0),
  digest       text not null,
  title        text not null,
  summary      text not null,
  changes      text not null,
  wording      text not null,
  published_at timestamptz not null,
  primary key (slug, version)
);

create table privacy.policy_answer (
  id          bigint generated always as identity primary key,
  person_id   uuid not null,
  slug        text not null,
  version     int not null,
  yes         boolean not null,
  answered_at timestamptz not null,
  foreign key (slug, version) references privacy.policy_edition
);
create index policy_answer_person on privacy.policy_answer (person_id, slug, version, id desc);

-- What people tell about themselves, sealed under a key that is not in the database.
create table privacy.about_me (
  person_id uuid not null,
  aspect    text not null,
  sealed    bytea not null,
  primary key (person_id, aspect)
);

-- What the product removed by itself, by which rule.
create table privacy.removal (
  id      bigint generated always as identity primary key,
  rule    text not null,
  removed bigint not null check (removed >= 0),
  at      timestamptz not null
);
create index removal_rule on privacy.removal (rule, id desc);

-- When each daily piece of work was last done; taken by one node at a time.
create table privacy.chore (
  name     text primary key,
  done_for date not null
);

create function privacy.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'privacy: what was published, answered or removed is append-only';
end $$;
create trigger edition_stays before update or delete on privacy.policy_edition
  for each row execute function privacy.refuse_change();
create trigger answer_stays before update or delete on privacy.policy_answer
  for each row execute function privacy.refuse_change();
create trigger removal_stays before update or delete on privacy.removal
  for each row execute function privacy.refuse_change();

-- Who did something to whom is asked from the other side too.
create index if not exists audit_subject on platform.audit (subject, id desc);
