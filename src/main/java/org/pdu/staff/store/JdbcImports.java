package org.pdu.staff.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.platform.database.Sql;
import org.pdu.staff.model.CheckedRow;
import org.pdu.staff.model.Days;
import org.pdu.staff.model.Decision;
import org.pdu.staff.model.Import;
import org.pdu.staff.model.Imports;
import org.pdu.staff.model.TypedRow;
import org.pdu.staff.model.Verdict;

@ApplicationScoped
class JdbcImports implements Imports {
  private static final String ONE = ImportReading.SELECT + " where i.id = ?";
  private static final String OPEN = "verdict in ('problem', 'asks')";

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  private Sql sql;

  @PostConstruct
  void open() {
    sql = new Sql(database);
  }

  @Override
  public void open(Import opened) {
    sql.run(
        """
        insert into staff.import (id, organisation_id, file_name, state, opened_at, opened_by)
        values (?, ?, ?, ?, ?, ?)
        """,
        opened.id(),
        opened.organisation().value(),
        opened.fileName(),
        opened.state().code(),
        opened.openedAt(),
        opened.by().value());
  }

  @Override
  public Optional<Import> find(UUID id) {
    return sql.one(ONE, ImportReading::of, id);
  }

  @Override
  public List<Import> latest(OrganisationId organisation, int most) {
    return sql.list(
        ImportReading.SELECT
            + " where i.organisation_id = ? order by i.opened_at desc, i.id limit ?",
        ImportReading::of,
        organisation.value(),
        most);
  }

  @Override
  public Optional<Import> lock(UUID id) {
    sql.list("select 1 from staff.import where id = ? for no key update", row -> row.getInt(1), id);
    return find(id);
  }

  @Override
  public Optional<Import> take() {
    return sql.one(
            """
            select id from staff.import where state in ('waiting', 'undoing')
            order by asked_at limit 1 for no key update skip locked
            """,
            row -> row.getObject(1, UUID.class))
        .flatMap(this::find);
  }

  @Override
  public void put(UUID id, List<CheckedRow> rows, Optional<Days.Order> order, boolean asksDays) {
    sql.run(RowWriting.PUT, RowWriting.values(id, rows));
    sql.run(
        "update staff.import set day_order = ?, asks_days = ? where id = ?",
        order.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse(null),
        asksDays,
        id);
  }

  @Override
  public List<TypedRow> typed(UUID id) {
    return sql.list(
        RowReading.TYPED + " where import_id = ? order by number", RowReading::typed, id);
  }

  @Override
  public Map<Integer, Decision> decisions(UUID id) {
    Map<Integer, Decision> decisions = new HashMap<>();
    sql.list(
        "select number, decision from staff.import_row where import_id = ? and decision is not null",
        row -> decisions.put(row.getInt(1), Decision.of(row.getString(2)).orElseThrow()),
        id);
    return decisions;
  }

  @Override
  public void decide(UUID id, int number, Decision decision) {
    sql.run(
        "update staff.import_row set decision = ? where import_id = ? and number = ?",
        decision.code(),
        id,
        number);
  }

  @Override
  public void leaveOutOpen(UUID id) {
    sql.run("update staff.import_row set decision = 'out' where import_id = ? and " + OPEN, id);
  }

  @Override
  public List<Shown> rows(UUID id, Optional<Verdict> verdict, String after, int most) {
    int dot = after.indexOf('.');
    boolean mark = after.matches("\\d{1,3}\\.\\d{1,9}");
    var wanted = verdict.map(Verdict::code).orElse(null);
    return sql.list(
        RowReading.SHOWN
            + """
             where import_id = ? and (cast(? as text) is null or verdict = cast(? as text))
              and (rank, number) > (?, ?)
            order by rank, number limit ?
            """,
        RowReading::shown,
        id,
        wanted,
        wanted,
        mark ? Integer.parseInt(after.substring(0, dot)) : -1,
        mark ? Integer.parseInt(after.substring(dot + 1)) : -1,
        most);
  }

  @Override
  public List<Writing> writing(UUID id) {
    return sql.list(
        RowReading.SHOWN + " where import_id = ? and verdict in ('new', 'joins') order by number",
        RowReading::writing,
        id);
  }

  @Override
  public void wrote(UUID id, List<Written> rows) {
    sql.run(
        """
        update staff.import_row r
        set affiliation_id = w.affiliation, person_id = w.person, person_made = w.made
        from unnest(cast(? as int[]), cast(? as uuid[]), cast(? as uuid[]), cast(? as boolean[]))
          w (number, affiliation, person, made)
        where r.import_id = ? and r.number = w.number
        """,
        rows.stream().map(Written::number).toList(),
        rows.stream().map(Written::affiliation).toList(),
        rows.stream().map(Written::person).toList(),
        rows.stream().map(Written::personMade).toList(),
        id);
  }

  @Override
  public void stays(UUID id, Collection<UUID> affiliations, String why) {
    sql.run(
        """
        update staff.import_row set stays = ?
        where import_id = ? and affiliation_id = any (cast(? as uuid[]))
        """,
        why,
        id,
        affiliations);
  }

  @Override
  public void forgetRows(UUID id) {
    sql.run("delete from staff.import_row where import_id = ? and stays = ''", id);
  }

  @Override
  public void move(UUID id, Import.State state, PersonId by, Instant at) {
    sql.run(
        "update staff.import set state = ?, asked_by = ?, asked_at = ?, problem = '' where id = ?",
        state.code(),
        by.value(),
        at,
        id);
  }

  @Override
  public void finish(UUID id, Import.State state, int made, int people, Instant at) {
    var counted =
        state == Import.State.UNDONE
            ? "taken_back = ?, people_made = people_made - ?"
            : "written = ?, people_made = ?";
    sql.run(
        "update staff.import set state = ?, finished_at = ?, " + counted + " where id = ?",
        state.code(),
        at,
        made,
        people,
        id);
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void fail(UUID id, Import.State state, String problem) {
    sql.run(
        "update staff.import set state = ?, problem = ? where id = ?", state.code(), problem, id);
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void progress(UUID id, int done, int total) {
    sql.run(
        """
        insert into staff.import_progress (import_id, done, total) values (?, ?, ?)
        on conflict (import_id) do update set done = excluded.done, total = excluded.total
        """,
        id,
        done,
        total);
  }
}
