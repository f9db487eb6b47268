-- How people get in is a language of its own, beside who they are and where they work: sign-ins, failed
-- tries and passwords move from people to accounts. No foreign key crosses from one to the other.
create schema accounts;

alter table people.sign_in drop constraint sign_in_person_id_fkey;
alter table people.sign_in set schema accounts;
alter table people.throttle set schema accounts;

create table accounts.password (
  person_id uuid primary key,
  hash      text not null,
  chosen_at timestamptz not null
);
insert into accounts.password (person_id, hash, chosen_at)
select id, password_hash, created_at from people.person where password_hash is not null;
alter table people.person drop column password_hash;
