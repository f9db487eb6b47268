-- What outcomes knows of people and training (its own copy, fed by their events), and the cubes counted
-- from it. A cube can be thrown away and rebuilt with identical results: what it holds is always the sum
-- of a view, and a change adds the difference of the same view before and after.
create schema outcomes;

-- The facts, as others stated them. No foreign keys: they belong to other contexts.
create table outcomes.member (
  affiliation_id  uuid primary key,
  person_id       uuid not null,
  organisation_id uuid not null,
  service_id      uuid not null,
  job_role_id     uuid not null,
  starts_on       date not null,
  ends_on         date check (ends_on >= starts_on)
);
create index member_person on outcomes.member (person_id);
create index member_service on outcomes.member (service_id);
create index member_starts on outcomes.member (starts_on);
create index member_ends on outcomes.member (ends_on) where ends_on is not null;

create table outcomes.completion (
  completion_id uuid primary key,
  person_id     uuid not null,
  module        text not null check (module <> ''),
  completed_on  date not null
);
create index completion_person on outcomes.completion (person_id, module, completed_on);

create table outcomes.completion_standing (
  completion_id   uuid not null references outcomes.completion,
  organisation_id uuid not null,
  service_id      uuid not null,
  job_role_id     uuid not null,
  primary key (completion_id, organisation_id, service_id, job_role_id)
);

create table outcomes.headcount (
  organisation_id uuid not null,
  service_id      uuid not null,
  job_role_id     uuid not null,
  month           date not null check (extract(day from month) = 1),
  people          int check (people >= 0), -- null: not known, which is not 0
  primary key (service_id, job_role_id, organisation_id, month)
);

-- A unit is an organisation, a service of it, a job role, or a job role in one of these. Its columns are
-- the nil UUID where "all" is meant, so that a unit is a plain key; the city is nil in all three.
create function outcomes.all_of_them() returns uuid language sql immutable parallel safe
  return '00000000-0000-0000-0000-000000000000'::uuid;

create function outcomes.month_of(day date) returns date language sql immutable parallel safe
  return date_trunc('month', day::timestamp)::date;

-- People in the month of their first completion within the unit; every completion in its own month.
create table outcomes.uptake_cell (
  organisation_id uuid not null,
  service_id      uuid not null,
  job_role_id     uuid not null,
  module          text not null, -- '' is any module
  month           date not null,
  people          int not null,
  completions     int not null,
  primary key (organisation_id, service_id, job_role_id, module, month)
) with (fillfactor = 80);
create index uptake_cell_places on outcomes.uptake_cell (job_role_id, module, organisation_id, service_id);

-- Changes of the number of trained people in post at the end of a month: all of them, and those in a
-- service and job role whose headcount is known. A sum up to a month is the number of that month.
create table outcomes.coverage_cell (
  organisation_id uuid not null,
  service_id      uuid not null,
  job_role_id     uuid not null,
  module          text not null,
  month           date not null,
  trained         int not null,
  trained_known   int not null,
  primary key (organisation_id, service_id, job_role_id, module, month)
) with (fillfactor = 80);
create index coverage_cell_places on outcomes.coverage_cell (job_role_id, module, organisation_id, service_id);

-- Changes of the headcount, and of how many services there are and have a known headcount.
create table outcomes.headcount_cell (
  organisation_id uuid not null,
  service_id      uuid not null,
  job_role_id     uuid not null,
  month           date not null,
  people          int not null,
  services_known  int not null,
  services        int not null,
  primary key (organisation_id, service_id, job_role_id, month)
) with (fillfactor = 80);
create index headcount_cell_places on outcomes.headcount_cell (job_role_id, organisation_id, service_id);

create view outcomes.uptake_source as
with placed as (
  select c.person_id, u.organisation_id, u.service_id, u.job_role_id, m.module,
    outcomes.month_of(c.completed_on) as month, c.completion_id
  from outcomes.completion c
  left join outcomes.completion_standing s on s.completion_id = c.completion_id
  cross join lateral (values
    (1, outcomes.all_of_them(), outcomes.all_of_them(), outcomes.all_of_them()),
    (2, s.organisation_id, outcomes.all_of_them(), outcomes.all_of_them()),
    (2, s.organisation_id, s.service_id, outcomes.all_of_them()),
    (2, outcomes.all_of_them(), outcomes.all_of_them(), s.job_role_id),
    (2, s.organisation_id, outcomes.all_of_them(), s.job_role_id),
    (2, s.organisation_id, s.service_id, s.job_role_id)
  ) as u (needs, organisation_id, service_id, job_role_id)
  cross join lateral (values (''), (c.module)) as m (module)
  where u.needs = 1 or s.completion_id is not null
)
select person_id, organisation_id, service_id, job_role_id, module, month,
  case when month = min(month) over (
    partition by person_id, organisation_id, service_id, job_role_id, module) then 1 else 0 end as people,
  count(distinct completion_id)::int as completions
from placed
group by person_id, organisation_id, service_id, job_role_id, module, month;

-- The months in which a service's headcount for a job role is known, and how large it is: the latest word
-- holds until the next.
create view outcomes.headcount_word as
select organisation_id, service_id, job_role_id, people,
  daterange(month, lead(month) over (
    partition by service_id, job_role_id, organisation_id order by month)) as months
from outcomes.headcount;

-- A post: somebody in a job role of a service. The months at whose end it is held by somebody trained.
-- An affiliation that ends before a month's last day does not reach that month's end.
create view outcomes.trained_post as
select m.person_id, m.organisation_id, m.service_id, m.job_role_id, f.module,
  range_agg(daterange(
    outcomes.month_of(greatest(m.starts_on, f.first_on)), outcomes.month_of(m.ends_on + 1))) as months
from outcomes.member m
cross join lateral (
  select w.module, min(c.completed_on) as first_on
  from outcomes.completion c cross join lateral (values (''), (c.module)) as w (module)
  where c.person_id = m.person_id
  group by w.module
) f
where m.ends_on is null
  or outcomes.month_of(greatest(m.starts_on, f.first_on)) < outcomes.month_of(m.ends_on + 1)
group by m.person_id, m.organisation_id, m.service_id, m.job_role_id, f.module;

create view outcomes.coverage_source as
select p.person_id, p.service_id as at_service, u.organisation_id, u.service_id, u.job_role_id, p.module, d.month,
  sum(d.trained)::int as trained, sum(d.trained_known)::int as trained_known
from outcomes.trained_post p
cross join lateral (
  select range_agg(w.months) as months from outcomes.headcount_word w
  where w.organisation_id = p.organisation_id and w.service_id = p.service_id
    and w.job_role_id = p.job_role_id and w.people is not null
) k
cross join lateral (
  select lower(r), 1, 0 from unnest(p.months) r
  union all select upper(r), -1, 0 from unnest(p.months) r where upper(r) is not null
  union all select lower(r), 0, 1 from unnest(p.months * k.months) r
  union all select upper(r), 0, -1 from unnest(p.months * k.months) r where upper(r) is not null
) as d (month, trained, trained_known)
cross join lateral (values
  (outcomes.all_of_them(), outcomes.all_of_them(), outcomes.all_of_them()),
  (p.organisation_id, outcomes.all_of_them(), outcomes.all_of_them()),
  (p.organisation_id, p.service_id, outcomes.all_of_them()),
  (outcomes.all_of_them(), outcomes.all_of_them(), p.job_role_id),
  (p.organisation_id, outcomes.all_of_them(), p.job_role_id),
  (p.organisation_id, p.service_id, p.job_role_id)
) as u (organisation_id, service_id, job_role_id)
group by p.person_id, p.service_id, u.organisation_id, u.service_id, u.job_role_id, p.module, d.month;

-- A service is there, in a job role or in all, from its first word on, and while somebody is in post.
create view outcomes.place as
select organisation_id, service_id, role.id as job_role_id,
  range_agg(months) as there, range_agg(months) filter (where known) as known
from (
  select organisation_id, service_id, job_role_id, months, people is not null as known
  from outcomes.headcount_word
  union all
  select organisation_id, service_id, job_role_id,
    daterange(outcomes.month_of(starts_on), outcomes.month_of(ends_on + 1)), false
  from outcomes.member
  where ends_on is null or outcomes.month_of(starts_on) < outcomes.month_of(ends_on + 1)
) as word
cross join lateral (values (word.job_role_id), (outcomes.all_of_them())) as role (id)
group by organisation_id, service_id, role.id;

create view outcomes.headcount_source as
select w.service_id as at_service, u.organisation_id, u.service_id, u.job_role_id, d.month,
  sum(d.people)::int as people, 0 as services_known, 0 as services
from outcomes.headcount_word w
cross join lateral (values (lower(w.months), w.people), (upper(w.months), -w.people)) as d (month, people)
cross join lateral (values
  (outcomes.all_of_them(), outcomes.all_of_them(), outcomes.all_of_them()),
  (w.organisation_id, outcomes.all_of_them(), outcomes.all_of_them()),
  (w.organisation_id, w.service_id, outcomes.all_of_them()),
  (outcomes.all_of_them(), outcomes.all_of_them(), w.job_role_id),
  (w.organisation_id, outcomes.all_of_them(), w.job_role_id),
  (w.organisation_id, w.service_id, w.job_role_id)
) as u (organisation_id, service_id, job_role_id)
where d.people is not null and d.month is not null
group by w.service_id, u.organisation_id, u.service_id, u.job_role_id, d.month
union all
select p.service_id, u.organisation_id, u.service_id, p.job_role_id, d.month,
  0, sum(d.known)::int, sum(d.there)::int
from outcomes.place p
cross join lateral (
  select lower(r), 0, 1 from unnest(p.there) r
  union all select upper(r), 0, -1 from unnest(p.there) r where upper(r) is not null
  union all select lower(r), 1, 0 from unnest(p.known) r
  union all select upper(r), -1, 0 from unnest(p.known) r where upper(r) is not null
) as d (month, known, there)
cross join lateral (values
  (outcomes.all_of_them(), outcomes.all_of_them()),
  (p.organisation_id, outcomes.all_of_them()),
  (p.organisation_id, p.service_id)
) as u (organisation_id, service_id)
group by p.service_id, u.organisation_id, u.service_id, p.job_role_id, d.month;
