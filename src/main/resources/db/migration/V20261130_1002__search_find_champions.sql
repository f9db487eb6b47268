-- Champions are found by search as well. Those who had said yes before it listened are put in once, by what they
-- agreed to show: their name and where they work. From here on search hears of each yes and no.
insert into search.document (id, type, title, body, url, topics, audience, until, organisation)
select 'person/' || w.person_id || '/' || w.service_id, 'person', p.name,
  'Champion at ' || s.name || ', ' || o.name, '/champions', '{}', '{signed-in}',
  (w.until + 1)::timestamp at time zone 'Europe/London', o.name
from (select distinct on (c.person_id, c.service_id) c.* from people.champion_word c
      order by c.person_id, c.service_id, c.id desc) w
join people.person p on p.id = w.person_id and p.disabled_at is null
join people.service s on s.id = w.service_id
join people.organisation o on o.id = s.organisation_id
where w.what = 'YES' and coalesce(w.until, 'infinity') >= current_date
  and exists (select from people.affiliation a where a.person_id = w.person_id
    and a.service_id = w.service_id and a.starts_on <= current_date
    and (a.ends_on is null or a.ends_on >= current_date))
on conflict (id) do nothing;
