-- What staff told about themselves, as numbers of the whole partnership that may be said. The exact numbers
-- are never kept: said is rounded, and null where it is held back.
create table outcomes.staff_total (
  month  date not null check (extract(day from month) = 1),
  aspect text not null,
  choice text not null,
  said   bigint,
  primary key (month, aspect, choice)
);
