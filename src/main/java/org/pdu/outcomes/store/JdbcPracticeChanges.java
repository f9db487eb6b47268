package org.pdu.outcomes.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.pdu.outcomes.model.PracticeChanges;
import org.pdu.outcomes.model.Unit;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.platform.database.Sql;

/** A person is counted once a month in each cell, however many changes they tell of. */
@ApplicationScoped
class JdbcPracticeChanges implements PracticeChanges {
  private static final String TOLD =
      """
      with told as (
        insert into outcomes.practice_person as p (month, organisation, person_id, changes)
        select cast(? as date), one, cast(? as uuid), 1
        from unnest(cast(? as uuid[])) as given (one) order by one
        on conflict (month, organisation, person_id) do update set changes = p.changes + 1
        returning month, organisation, changes)
      insert into outcomes.practice_cell as c (month, organisation, people, changes)
      select month, organisation, case changes when 1 then 1 else 0 end, 1 from told
      order by organisation
      on conflict (month, organisation) do update
        set people = c.people + excluded.people, changes = c.changes + 1
      """;

  /** In the order in which they are written, so that no two wait for each other. */
  private static final String HOLD =
      """
      select organisation from outcomes.practice_cell
      where month = cast(? as date) and organisation = any (cast(? as uuid[]))
      order by organisation for update
      """;

  private static final String TAKEN_BACK =
      """
      with taken as (
        update outcomes.practice_person set changes = changes - 1
        where month = cast(? as date) and person_id = cast(? as uuid)
          and organisation = any (cast(? as uuid[])) and changes > 0
        returning month, organisation, changes)
      update outcomes.practice_cell c set changes = c.changes - 1,
        people = c.people - case t.changes when 0 then 1 else 0 end
      from taken t where c.month = t.month and c.organisation = t.organisation
      """;
  private static final String NONE_LEFT =
      """
      delete from outcomes.practice_person
      where month = cast(? as date) and person_id = cast(? as uuid) and changes = 0
      """;

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  private Sql sql;

  @PostConstruct
  void open() {
    sql = new Sql(database);
  }

  @Override
  public void told(YearMonth month, PersonId person, Set<OrganisationId> organisations) {
    sql.run(TOLD, day(month), person.toString(), cells(organisations));
  }

  @Override
  public void takenBack(YearMonth month, PersonId person, Set<OrganisationId> organisations) {
    var cells = cells(organisations);
    sql.list(HOLD, row -> true, day(month), cells);
    sql.run(TAKEN_BACK, day(month), person.toString(), cells);
    sql.run(NONE_LEFT, day(month), person.toString());
  }

  private static String day(YearMonth month) {
    return month.atDay(1).toString();
  }

  private static Set<String> cells(Set<OrganisationId> organisations) {
    var cells =
        organisations.stream()
            .map(OrganisationId::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    cells.add(Unit.ALL.toString());
    return cells;
  }

  @Override
  public Map<YearMonth, Long> people(Unit unit, YearMonth from, YearMonth to) {
    UUID organisation = unit.organisation();
    return sql
        .list(
            """
            select month, people from outcomes.practice_cell
            where organisation = ? and month between cast(? as date) and cast(? as date)
            """,
            row -> Map.entry(row.getObject(1, LocalDate.class), row.getLong(2)),
            organisation,
            day(from),
            day(to))
        .stream()
        .collect(Collectors.toMap(each -> YearMonth.from(each.getKey()), Map.Entry::getValue));
  }
}
