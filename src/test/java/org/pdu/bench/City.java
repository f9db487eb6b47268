package org.pdu.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills the throw-away database by whole sets: invented organisations, people and completions, told
 * by number, so that every run makes the same. The demonstration partnership stays beside them.
 */
final class City {
  /** How many of the staff, counted from the last, are signed in at most. */
  static final int SIGNED_IN = 6_000;

  private static final String ID = "cast(md5('bench-%s-' || %s) as uuid)";
  private final Connection connection;

  City(Connection connection) {
    this.connection = connection;
  }

  /** Grows the city from a size, which may be nothing, to another. */
  void grow(int from, Growth to) throws SQLException {
    places(to);
    people(from, to);
    facts(from, to);
    if (has("outcomes.member")) {
      copy();
    }
    SaidYes.everybody(connection);
    run("vacuum analyze", "checkpoint");
  }

  private void places(Growth to) throws SQLException {
    run(
        """
        insert into people.organisation (id, slug, name, sector, area)
        select %s, 'bench-organisation-' || n, 'Organisation ' || n, 'voluntary', 'city'
        from generate_series(1, %d) n on conflict do nothing
        """
            .formatted(id("organisation", "n"), to.organisations()),
        """
        insert into people.service (id, organisation_id, slug, name, kind)
        select %s, %s, 'bench-service-' || n, 'Service ' || n, 'support'
        from generate_series(1, %d) n on conflict do nothing
        """
            .formatted(
                id("service", "n"),
                id("organisation", "(n - 1) %% %d + 1".formatted(to.organisations())),
                to.services()));
  }

  private void people(int from, Growth to) throws SQLException {
    String numbers = numbers(from, to);
    run(
        "create table if not exists public.bench_role as"
            + " select id, title, row_number() over (order by code) - 1 as place from people.job_role",
        """
        insert into people.person (id, email, name, created_at)
        select %s, 'staff-' || n || '@bench.example', 'Staff ' || n, now() - interval '3 years' from %s
        """
            .formatted(id("person", "n"), numbers),
        """
        insert into people.affiliation
          (id, person_id, organisation_id, service_id, job_role_id, starts_on)
        select %s, %s, s.organisation_id, s.id, r.id, current_date - 1000
        from %s
        join people.service s on s.slug = 'bench-service-' || (n - 1) %% %d + 1
        join public.bench_role r
          on r.place = (n / %d) %% (select count(*) from public.bench_role)
        """
            .formatted(id("post", "n"), id("person", "n"), numbers, to.services(), to.services()));
    headcounts();
    signIns(from, to);
  }

  private void headcounts() throws SQLException {
    run(
        """
        insert into people.headcount (organisation_id, service_id, job_role_id, month, people, recorded_at)
        select organisation_id, service_id, job_role_id,
          cast(date_trunc('month', now() - interval '30 months') as date), count(*), now()
        from people.affiliation a
        where exists (select from people.service s where s.id = a.service_id and s.slug like 'bench-%')
        group by organisation_id, service_id, job_role_id
        """);
  }

  private void signIns(int from, Growth to) throws SQLException {
    String numbers = numbers(from, to);
    run(
        """
        insert into people.role_grant (id, person_id, role, granted_at)
        select %s, %s, 'LEARNER', now() from %s
        """
            .formatted(id("grant", "n"), id("person", "n"), numbers),
        """
        insert into accounts.sign_in (token_hash, person_id, kind, created_at, last_used_at, expires_at)
        select sha256(cast('bench-token-' || n as bytea)), %s, 'browser', now(), now() + interval '1 hour',
          now() + interval '12 hours' from generate_series(%d, %d) n
        """
            .formatted(id("person", "n"), Math.max(from, to.staff() - SIGNED_IN) + 1, to.staff()));
  }

  /**
   * Attempts that passed, what they completed and where. They are of versions long gone, so that
   * everybody can still complete the versions of today.
   */
  private void facts(int from, Growth to) throws SQLException {
    int share = to.each();
    run(
        """
        create unlogged table public.bench_done as
        select n, k, %s as person, %s as id, e.module, e.title, 1000 + k / 4 as version,
          now() - make_interval(days => (n * 31 + k * 137) %% 730) as at
        from generate_series(%d, %d) n cross join generate_series(0, %d) k
        join (select module, wording ->> 'title' as title,
            row_number() over (order by module) - 1 as place from training.edition) e
          on e.place = k %% 4
        """
            .formatted(
                id("person", "n"), id("done", "n || '.' || k"), from + 1, to.staff(), share - 1));
    state();
  }

  private void state() throws SQLException {
    run(
        """
        insert into training.attempt
          (id, person_id, module, version, digest, stage, answers, score, out_of, passed, at)
        select id, person, module, version, 'bench', 'after', '{}', 9, 10, true, at from public.bench_done
        """,
        """
        insert into training.completion (id, person_id, module, module_title, version,
          digest, attempt_id, score, out_of, code, completed_at)
        select id, person, module, coalesce(title, module), version, 'bench', id, 9, 10,
          regexp_replace(upper(substr(md5(cast(id as text)), 1, 16)), '(....)(?!$)', '\\1-', 'g'), at
        from public.bench_done
        """,
        """
        insert into training.completion_holder select id, 'Staff ' || n from public.bench_done
        """,
        """
        insert into training.completion_standing
        select d.id, a.organisation_id, o.name, a.service_id, s.name, a.job_role_id, r.title
        from public.bench_done d join people.affiliation a on a.person_id = d.person
        join people.organisation o on o.id = a.organisation_id
        join people.service s on s.id = a.service_id
        join people.job_role r on r.id = a.job_role_id
        """,
        "drop table public.bench_done");
  }

  /** What outcomes knows of it: its own copy of the facts. */
  private void copy() throws SQLException {
    run(
        """
        insert into outcomes.member
        select id, person_id, organisation_id, service_id, job_role_id, starts_on, ends_on
        from people.affiliation on conflict do nothing
        """,
        """
        insert into outcomes.completion
        select id, person_id, module, cast(completed_at as date) from training.completion
        on conflict do nothing
        """,
        """
        insert into outcomes.completion_standing
        select completion_id, organisation_id, service_id, job_role_id
        from training.completion_standing on conflict do nothing
        """);
    copyHeadcounts();
  }

  private void copyHeadcounts() throws SQLException {
    run(
        """
        insert into outcomes.headcount (organisation_id, service_id, job_role_id, month, people)
        select distinct on (service_id, job_role_id, organisation_id, month)
          organisation_id, service_id, job_role_id, month, people
        from people.headcount order by service_id, job_role_id, organisation_id, month, id desc
        on conflict (service_id, job_role_id, organisation_id, month)
        do update set people = excluded.people
        """);
  }

  /** Counts the cubes anew from the product's own views, and says how long it took. */
  double recount() throws SQLException {
    long start = System.nanoTime();
    connection.setAutoCommit(false);
    run("set local work_mem = '256MB'");
    for (String cube : new String[] {"uptake", "coverage", "headcount"}) {
      run("delete from outcomes." + cube + "_cell", refill(cube));
    }
    connection.commit();
    connection.setAutoCommit(true);
    return (System.nanoTime() - start) / 1e9;
  }

  private String refill(String cube) throws SQLException {
    List<String> keys = new ArrayList<>();
    List<String> sums = new ArrayList<>();
    try (var columns =
        connection.getMetaData().getColumns(null, "outcomes", cube + "_cell", null)) {
      while (columns.next()) {
        boolean number = "int4".equals(columns.getString("TYPE_NAME"));
        (number ? sums : keys).add(columns.getString("COLUMN_NAME"));
      }
    }
    var key = String.join(", ", keys);
    return "insert into outcomes.%s_cell (%s, %s) select %s, sum(%s) from outcomes.%s_source group by %s"
        .formatted(
            cube, key, String.join(", ", sums), key, String.join("), sum(", sums), cube, key);
  }

  boolean has(String table) throws SQLException {
    try (var query = connection.prepareStatement("select to_regclass(?) is not null")) {
      query.setString(1, table);
      try (var rows = query.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }

  /** One text from the database. */
  String one(String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static String numbers(int from, Growth to) {
    return "generate_series(%d, %d) n".formatted(from + 1, to.staff());
  }

  private static String id(String kind, String number) {
    return ID.formatted(kind, "(" + number + ")");
  }

  private void run(String... statements) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
