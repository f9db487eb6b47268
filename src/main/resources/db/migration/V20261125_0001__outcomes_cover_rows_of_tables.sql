-- A table of organisations reads one row a month of each, which lie far apart in the cubes: an index that
-- holds the numbers too answers it alone. It takes the place of the one that only found the rows.
create index uptake_cell_rows on outcomes.uptake_cell
  (service_id, job_role_id, module, organisation_id, month) include (people);
create index coverage_cell_rows on outcomes.coverage_cell
  (service_id, job_role_id, module, organisation_id, month) include (trained, trained_known);
create index headcount_cell_rows on outcomes.headcount_cell
  (service_id, job_role_id, organisation_id, month) include (people, services_known, services);
drop index outcomes.uptake_cell_places;
drop index outcomes.coverage_cell_places;
drop index outcomes.headcount_cell_places;
