-- A service that has closed employs nobody any more, which is neither nought nor unknown: what it said of
-- its size holds until the first month at whose end it was no longer there.
create table outcomes.closure (
  service_id uuid primary key,
  month      date not null check (extract(day from month) = 1)
);

create or replace view outcomes.headcount_word as
select organisation_id, service_id, job_role_id, people, months from (
  select h.organisation_id, h.service_id, h.job_role_id, h.people,
    daterange(h.month, lead(h.month) over (
      partition by h.service_id, h.job_role_id, h.organisation_id order by h.month))
    * daterange(null, c.month) as months
  from outcomes.headcount h left join outcomes.closure c on c.service_id = h.service_id
) said
where not isempty(months);
