package org.pdu.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pdu.people.model.JobRoles;

@ApplicationScoped
class JpaJobRoles implements JobRoles {
  /** Ours among the advisory locks of the database: “people job roles” as a number. */
  private static final long LOCK = 7_036_705_038L;

  private static final String SELECT =
      """
      select cast(j.id as text), j.code, j.title, cast(j.retired_on as text),
        coalesce((select string_agg(t.title, chr(10) order by t.title) from people.job_title t
          where t.job_role_id = j.id and t.key <> people.title_key(j.title)), ''),
        (select count(distinct a.person_id) from people.affiliation a where a.job_role_id = j.id
          and a.starts_on <= ?1 and (a.ends_on is null or a.ends_on >= ?1)),
        j.version
      from people.job_role j
      """;

  @PersistenceContext EntityManager database;

  @Override
  public void alone() {
    Sql.of(database, "select cast(pg_advisory_xact_lock(" + LOCK + ") as text)").rows();
  }

  @Override
  public List<JobRole> all(LocalDate today) {
    return roles("order by j.title, j.id", today);
  }

  @Override
  public Optional<JobRole> of(String code, LocalDate today) {
    return roles("where j.code = ?2", today, code.replace("\0", "")).stream().findFirst();
  }

  @Override
  public Optional<JobRole> meantBy(String title, LocalDate today) {
    var which =
        "where j.id = (select job_role_id from people.job_title where key = people.title_key(?2))";
    return roles(which, today, title).stream().findFirst();
  }

  @Override
  public String freeCode(String title) {
    return Slugs.free(title, "role", code -> code.equals("new") || used(code));
  }

  private boolean used(String code) {
    return Sql.of(database, "select 1 from people.job_role where code = ?1", code)
        .text()
        .isPresent();
  }

  @Override
  public void add(UUID id, String code, String title) {
    run("insert into people.job_role (id, code, title) values (?1, ?2, ?3)", id, code, title);
  }

  @Override
  public void rename(JobRole role, String title) {
    run(
        "update people.job_role set title = ?2, version = version + 1 where id = ?1",
        role.id(),
        title);
  }

  @Override
  public void retire(JobRole role, LocalDate from) {
    run(
        "update people.job_role set retired_on = ?2, version = version + 1 where id = ?1",
        role.id(),
        from);
  }

  @Override
  public void map(JobRole role, String title, UUID by) {
    run(
        """
        insert into people.job_title (key, job_role_id, title, added_by)
        values (people.title_key(?2), ?1, ?2, ?3)
        """,
        role.id(),
        title,
        by);
    touch(role);
  }

  @Override
  public void unmap(JobRole role, String title) {
    run(
        "delete from people.job_title where job_role_id = ?1 and key = people.title_key(?2)",
        role.id(),
        title);
    touch(role);
  }

  private void touch(JobRole role) {
    run("update people.job_role set version = version + 1 where id = ?1", role.id());
  }

  private List<JobRole> roles(String which, @Nullable Object... values) {
    return Sql.of(database, SELECT + which, values).rows().stream().map(JpaJobRoles::role).toList();
  }

  private static JobRole role(@Nullable Object[] row) {
    return new JobRole(
        Sql.id(row[0]),
        String.valueOf(row[1]),
        String.valueOf(row[2]),
        Sql.day(row[3]),
        Arrays.stream(String.valueOf(row[4]).split("\n")).filter(t -> !t.isEmpty()).toList(),
        Long.parseLong(String.valueOf(row[5])),
        Integer.parseInt(String.valueOf(row[6])));
  }

  private void run(String sql, @Nullable Object... values) {
    Sql.of(database, sql, values).run();
  }
}
