-- How many people said that something from the library changed what they do: by month, for the whole partnership
-- (the nil UUID) and for each organisation. "practice_person" is what is counted from: a person counts once a month.
create table outcomes.practice_person (
  month        date not null,
  organisation uuid not null,
  person_id    uuid not null,
  changes      int not null,
  primary key (month, organisation, person_id)
);

create table outcomes.practice_cell (
  month        date not null,
  organisation uuid not null,
  people       bigint not null,
  changes      bigint not null,
  primary key (month, organisation)
);
