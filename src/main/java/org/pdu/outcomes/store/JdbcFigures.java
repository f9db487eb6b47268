package org.pdu.outcomes.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.pdu.outcomes.model.Figures;
import org.pdu.outcomes.model.History;
import org.pdu.outcomes.model.Split;
import org.pdu.outcomes.model.Tally;
import org.pdu.outcomes.model.Unit;

/** Figures read from the cubes: a row for each month in which something changed. */
@ApplicationScoped
class JdbcFigures implements Figures {
  /**
   * The cubes hold the ends of months. What the present month's end holds but today does not yet,
   * or no longer, is put right from the few affiliations that begin or end in between.
   */
  private static final String SERIES =
      """
      select organisation_id, service_id, job_role_id, %4$s, sum(people), sum(trained),
        sum(trained_known), sum(headcount), sum(services_known), sum(services)
      from (
        select organisation_id, service_id, job_role_id, month, people, 0 as trained, 0 as trained_known,
          0 as headcount, 0 as services_known, 0 as services
        from outcomes.uptake_cell where %2$s and module = ?
        union all
        select organisation_id, service_id, job_role_id, month, 0, trained, trained_known, 0, 0, 0
        from outcomes.coverage_cell where %2$s and module = ?
        union all
        select organisation_id, service_id, job_role_id, month, 0, 0, 0, people, services_known, services
        from outcomes.headcount_cell where %2$s
        union all
        select %1$s, outcomes.month_of(today), 0, change, change * known, 0, 0, 0
        from (%3$s) as rest_of_month
      ) as changes
      where month <= ?
      group by 1, 2, 3, 4
      """;

  private static final String REST_OF_MONTH =
      """
      select p.organisation_id, p.service_id, p.job_role_id, day.today,
        cast(held.now and f.first_on <= day.today as int)
          - cast(held.later and f.first_on <= day.last as int) as change,
        case when exists (select 1 from outcomes.headcount_word w
          where w.organisation_id = p.organisation_id and w.service_id = p.service_id
            and w.job_role_id = p.job_role_id and w.people is not null
            and w.months @> outcomes.month_of(day.today)) then 1 else 0 end as known
      from (select cast(? as date) as today, cast(? as date) as last) as day
      cross join lateral (
        select distinct m.person_id, m.organisation_id, m.service_id, m.job_role_id
        from outcomes.member m
        where ((m.starts_on > day.today and m.starts_on <= day.last)
          or (m.ends_on >= day.today and m.ends_on < day.last)) and %s) as p
      cross join lateral (
        select bool_or(a.starts_on <= day.today and coalesce(a.ends_on >= day.today, true)) as now,
          bool_or(a.starts_on <= day.last and coalesce(a.ends_on >= day.last, true)) as later
        from outcomes.member a
        where a.person_id = p.person_id and a.organisation_id = p.organisation_id
          and a.service_id = p.service_id and a.job_role_id = p.job_role_id) as held
      cross join lateral (select min(c.completed_on) as first_on from outcomes.completion c
        where c.person_id = p.person_id and (cast(? as text) = '' or c.module = ?)) as f
      where f.first_on is not null
      """;

  private static final String TRAINED =
      """
      select month, sum(change) from (
        select month, cast(trains as int) - lag(cast(trains as int), 1, 0) over (
          partition by organisation_id, service_id order by month) as change
        from (
          select organisation_id, service_id, month, sum(trained) over (
            partition by organisation_id, service_id order by month) > 0 as trains
          from outcomes.coverage_cell
          where job_role_id = ? and module = ? and organisation_id <> ? and month <= ? and %s
        ) as run
      ) as edges
      group by month order by month
      """;

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  JdbcFigures() {}

  JdbcFigures(DataSource database) {
    this.database = database;
  }

  @Override
  public History of(Unit unit, String module, LocalDate today) {
    var all = new TreeMap<YearMonth, Tally>();
    changes(Chosen.of(unit), "month", module, today)
        .values()
        .forEach(
            months -> months.forEach((month, change) -> all.merge(month, change, Tally::plus)));
    return History.of(all, YearMonth.from(today));
  }

  @Override
  public Map<Unit, History> rows(Split split, String module, YearMonth from, LocalDate today) {
    var present = YearMonth.from(today);
    var month = "greatest(month, date '" + from.atDay(1) + "')";
    Map<Unit, History> rows = new HashMap<>();
    changes(Chosen.of(split), month, module, today)
        .forEach((row, months) -> rows.put(row, History.of(months, present)));
    return rows;
  }

  @Override
  public SortedMap<YearMonth, Long> organisationsTrained(String module, YearMonth present) {
    return placesTrained("service_id = ?", List.of(Unit.ALL), module, present);
  }

  @Override
  public SortedMap<YearMonth, Long> servicesTrained(Unit within, String module, YearMonth present) {
    return within.isCity()
        ? placesTrained("service_id <> ?", List.of(Unit.ALL), module, present)
        : placesTrained(
            "service_id <> ? and organisation_id = ?",
            List.of(Unit.ALL, within.organisation()),
            module,
            present);
  }

  private SortedMap<YearMonth, Long> placesTrained(
      String which, List<UUID> ids, String module, YearMonth present) {
    List<Object> values = new ArrayList<>(List.of(Unit.ALL, module, Unit.ALL, present.atDay(1)));
    values.addAll(ids);
    var numbers = new TreeMap<YearMonth, Long>();
    var now = new long[1];
    ask(
        TRAINED.formatted(which),
        values,
        rows -> {
          now[0] += rows.getLong(2);
          return numbers.put(YearMonth.from(rows.getObject(1, LocalDate.class)), now[0]);
        });
    return numbers;
  }

  @Override
  public List<String> modules() {
    var sql =
        """
        select distinct module from outcomes.uptake_cell
        where organisation_id = ? and service_id = ? and job_role_id = ? and module <> ''
        order by module
        """;
    return ask(sql, List.of(Unit.ALL, Unit.ALL, Unit.ALL), rows -> rows.getString(1));
  }

  private Map<Unit, TreeMap<YearMonth, Tally>> changes(
      Chosen chosen, String month, String module, LocalDate today) {
    var last = YearMonth.from(today).atEndOfMonth();
    List<Object> values = new ArrayList<>(chosen.cellValues());
    values.add(module);
    values.addAll(chosen.cellValues());
    values.add(module);
    values.addAll(chosen.cellValues());
    values.addAll(List.of(today, last));
    values.addAll(chosen.memberValues());
    values.addAll(List.of(module, module, last));
    var sql =
        SERIES.formatted(
            chosen.row(), chosen.cells(), REST_OF_MONTH.formatted(chosen.members()), month);
    Map<Unit, TreeMap<YearMonth, Tally>> changes = new HashMap<>();
    ask(
        sql,
        values,
        rows ->
            changes
                .computeIfAbsent(unit(rows), row -> new TreeMap<>())
                .merge(YearMonth.from(day(rows)), tally(rows), Tally::plus));
    return changes;
  }

  private static Unit unit(ResultSet rows) throws SQLException {
    return new Unit(
        rows.getObject(1, UUID.class),
        rows.getObject(2, UUID.class),
        rows.getObject(3, UUID.class));
  }

  private static LocalDate day(ResultSet rows) throws SQLException {
    return rows.getObject(4, LocalDate.class);
  }

  private static Tally tally(ResultSet rows) throws SQLException {
    return new Tally(
        rows.getLong(5),
        rows.getLong(6),
        rows.getLong(7),
        rows.getLong(8),
        rows.getLong(9),
        rows.getLong(10));
  }

  private interface Reader<T> {
    T read(ResultSet rows) throws SQLException;
  }

  private <T> List<T> ask(String sql, List<Object> values, Reader<T> reader) {
    try (var connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        query.setObject(i + 1, values.get(i));
      }
      List<T> read = new ArrayList<>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          read.add(reader.read(rows));
        }
      }
      return read;
    } catch (SQLException e) {
      throw new IllegalStateException("Figures could not be read.", e);
    }
  }
}
