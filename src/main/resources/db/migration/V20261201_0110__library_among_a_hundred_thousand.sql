-- Every page of a resource asks for its twin in easy words, and lists go by these.
create index resource_easy_read on library.resource (easy_read_of) where easy_read_of is not null;
create index resource_newest on library.resource (published_at desc, id desc) where shown_edition is not null;
drop index library.resource_shown;
create index edition_topics on library.edition using gin (topics);
create index edition_groups on library.edition using gin (groups);
create index edition_settings on library.edition using gin (settings);
