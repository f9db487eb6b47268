-- Which resources stand in which lessons of which modules. Only the place is kept here: whether it may be shown,
-- and its words, are asked of the library each time the lesson is read.
create table library.placement (
  resource_id uuid not null references library.resource,
  lesson      text not null check (length(lesson) between 3 and 200),
  placed_by   uuid not null,
  placed_at   timestamptz not null,
  primary key (resource_id, lesson)
);
create index placement_lesson on library.placement (lesson);
