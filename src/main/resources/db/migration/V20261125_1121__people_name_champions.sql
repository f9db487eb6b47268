-- Colleagues whom others can turn to. Every word about it is kept as it was said: asked by a lead, yes, no, or
-- taken back; the last word for a person and a service holds. Only who said yes, and works there today, is shown.
create table people.champion_word (
  id              bigint generated always as identity primary key,
  person_id       uuid not null references people.person,
  organisation_id uuid not null,
  service_id      uuid not null references people.service,
  what            text not null check (what in ('ASKED', 'YES', 'NO', 'DOWN')),
  topics          text not null default '',
  contact         text not null default '',
  until           date,
  said_by         uuid not null,
  said_at         timestamptz not null,
  check (what <> 'YES' or said_by = person_id and contact <> '')
);
create index champion_word_last on people.champion_word (person_id, service_id, id);
create index champion_word_service on people.champion_word (service_id);
