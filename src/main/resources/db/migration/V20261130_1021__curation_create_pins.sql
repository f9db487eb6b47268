-- Documents that stand first when somebody asks in certain words. Ids alone: a title could outlive what it names.
create table curation.pin (
  id         uuid primary key,
  number     bigint generated always as identity unique,
  words      text not null, -- as they are compared with what is asked
  documents  text not null, -- one to three ids in order, a line each
  ends_on    date not null, -- the last day
  version    int not null default 1,
  retired_at timestamptz
);
create unique index pin_once on curation.pin (words) where retired_at is null;
