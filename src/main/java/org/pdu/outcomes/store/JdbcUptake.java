package org.pdu.outcomes.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.pdu.outcomes.model.Uptake;
import org.pdu.people.AffiliationRecorded;
import org.pdu.people.HeadcountRecorded;
import org.pdu.people.ServiceClosed;
import org.pdu.people.ServiceId;
import org.pdu.people.Standing;
import org.pdu.training.ModuleCompleted;

/**
 * Facts and cubes in PostgreSQL. One writer at a time: every completion ends in the city's own row
 * anyway, so writers queue once, at the door, where they cannot cross each other; readers never
 * wait.
 */
@ApplicationScoped
class JdbcUptake implements Uptake {
  private static final String FACT =
      """
      insert into outcomes.completion (completion_id, person_id, module, completed_on)
      values (?, ?, ?, ?) on conflict do nothing
      """;
  private static final String STANDING =
      """
      insert into outcomes.completion_standing
        (completion_id, organisation_id, service_id, job_role_id)
      values (?, ?, ?, ?) on conflict do nothing
      """;

  /** Up to this many people are counted before and after; beyond, counting all anew is cheaper. */
  static final int FEW = 500;

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  JdbcUptake() {}

  JdbcUptake(DataSource database) {
    this.database = database;
  }

  @Override
  public void completed(List<ModuleCompleted> completions) {
    Set<UUID> people =
        completions.stream().map(c -> c.person().value()).collect(Collectors.toSet());
    inTurn(connection -> {
      if (people.size() > FEW) {
        insert(connection, completions);
        refill(connection, Cube.values());
      } else if (!people.isEmpty()) {
        var uptake = new CubeChange(connection, Cube.UPTAKE, "person_id", people);
        var coverage = new CubeChange(connection, Cube.COVERAGE, "person_id", people);
        insert(connection, completions);
        uptake.add();
        coverage.add();
      }
    });
  }

  @Override
  public void affiliated(List<AffiliationRecorded> recorded) {
    Set<UUID> people = new LinkedHashSet<>();
    Set<UUID> services = new LinkedHashSet<>();
    recorded.forEach(one -> {
      people.add(one.person().value());
      services.add(one.service().value());
    });
    var ids = recorded.stream().map(AffiliationRecorded::affiliation).toList();
    inTurn(connection ->
        placed(connection, ids, people, services, () -> Members.upsert(connection, recorded)));
  }

  @Override
  public void withdrawn(List<UUID> affiliations) {
    inTurn(connection ->
        placed(
            connection,
            affiliations,
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            () -> Members.remove(connection, affiliations)));
  }

  /**
   * Coverage changes only with people who completed something: of twenty thousand who are new, that
   * is nobody.
   */
  private static void placed(
      Connection connection,
      List<UUID> affiliations,
      Set<UUID> people,
      Set<UUID> services,
      Members.Change change)
      throws SQLException {
    Members.add(connection, affiliations, people, services);
    var trained = Members.trained(connection, people);
    var headcount = new CubeChange(connection, Cube.HEADCOUNT, "at_service", services);
    if (trained.size() > FEW) {
      change.make();
      refill(connection, Cube.COVERAGE);
    } else {
      var coverage = new CubeChange(connection, Cube.COVERAGE, "person_id", trained);
      change.make();
      coverage.add();
    }
    headcount.add();
  }

  @Override
  public void employs(HeadcountRecorded recorded) {
    recount(recorded.service(), connection -> upsert(connection, recorded));
  }

  @Override
  public void closed(ServiceClosed closed) {
    recount(closed.service(), connection -> upsert(connection, closed));
  }

  private void recount(ServiceId of, Work work) {
    Set<UUID> service = Set.of(of.value());
    inTurn(connection -> {
      var coverage = new CubeChange(connection, Cube.COVERAGE, "at_service", service);
      var headcount = new CubeChange(connection, Cube.HEADCOUNT, "at_service", service);
      work.on(connection);
      coverage.add();
      headcount.add();
    });
  }

  @Override
  public void recount() {
    inTurn(connection -> refill(connection, Cube.values()));
  }

  private static void refill(Connection connection, Cube... cubes) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("set local work_mem = '256MB'");
      statement.execute("set local enable_nestloop = on");
      for (Cube cube : cubes) {
        statement.execute("delete from " + cube.table());
        statement.execute(cube.refill());
      }
      statement.execute("set local work_mem = default");
    }
  }

  private static void insert(Connection connection, List<ModuleCompleted> completions)
      throws SQLException {
    try (var facts = connection.prepareStatement(FACT);
        var standings = connection.prepareStatement(STANDING)) {
      for (ModuleCompleted done : completions) {
        add(facts, done.completion(), done.person().value(), done.module(), done.on());
        for (Standing at : done.standings()) {
          add(
              standings,
              done.completion(),
              at.organisation().value(),
              at.service().value(),
              at.jobRole().value());
        }
      }
      facts.executeBatch();
      standings.executeBatch();
    }
  }

  private static void upsert(Connection connection, HeadcountRecorded recorded)
      throws SQLException {
    var sql =
        """
        insert into outcomes.headcount (organisation_id, service_id, job_role_id, month, people)
        values (?, ?, ?, ?, cast(? as int))
        on conflict (service_id, job_role_id, organisation_id, month)
        do update set people = excluded.people
        """;
    var people = recorded.people();
    try (var insert = connection.prepareStatement(sql)) {
      add(
          insert,
          recorded.organisation().value(),
          recorded.service().value(),
          recorded.jobRole().value(),
          recorded.from().atDay(1),
          people.isEmpty() ? null : Integer.toString(people.getAsInt()));
      insert.executeBatch();
    }
  }

  private static void upsert(Connection connection, ServiceClosed closed) throws SQLException {
    var sql =
        """
        insert into outcomes.closure (service_id, month) values (?, outcomes.month_of(?))
        on conflict (service_id) do update set month = excluded.month
        """;
    try (var insert = connection.prepareStatement(sql)) {
      add(insert, closed.service().value(), closed.lastDay().plusDays(1));
      insert.executeBatch();
    }
  }

  private static void add(
      PreparedStatement statement, @org.jspecify.annotations.Nullable Object... values)
      throws SQLException {
    int column = 1;
    for (var value : values) {
      statement.setObject(column++, value);
    }
    statement.addBatch();
  }

  private interface Work {
    void on(Connection connection) throws SQLException;
  }

  private void inTurn(Work work) {
    try (var connection = database.getConnection();
        var door = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
      door.setLong(1, 0x6f7574636f6d6573L);
      door.execute();
      work.on(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("Figures could not be counted.", e);
    }
  }
}
