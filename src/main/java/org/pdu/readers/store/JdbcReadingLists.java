package org.pdu.readers.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pdu.library.ResourceId;
import org.pdu.people.PersonId;
import org.pdu.platform.database.Sql;
import org.pdu.readers.model.Audience;
import org.pdu.readers.model.ReadingList;
import org.pdu.readers.model.ReadingLists;

@ApplicationScoped
class JdbcReadingLists implements ReadingLists {
  private static final String SELECT =
      """
      select l.id, l.number, l.person_id, l.name, l.description, l.audience, l.audience_id,
        l.hidden_at, l.hidden_reason, l.changed_at,
        (select count(*) from readers.list_item i where i.list_id = l.id)
      from readers.list l
      """;

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  private Sql sql;

  @PostConstruct
  void open() {
    sql = new Sql(database);
  }

  private static ReadingList list(ResultSet row) throws SQLException {
    return new ReadingList(
        Row.id(row, 1),
        row.getLong(2),
        new PersonId(Row.id(row, 3)),
        row.getString(4),
        row.getString(5),
        Audience.valueOf(row.getString(6)),
        Row.maybeId(row, 7),
        Row.maybeAt(row, 8),
        row.getString(9),
        Row.at(row, 10),
        row.getInt(11));
  }

  @Override
  public List<ReadingList> own(PersonId person) {
    return sql.list(
        SELECT + " where l.person_id = ? order by lower(l.name)",
        JdbcReadingLists::list,
        person.value());
  }

  @Override
  public void hold(PersonId person) {
    sql.one(
        "select pg_advisory_xact_lock(hashtextextended('readers.list ' || ?, 0))",
        row -> true,
        person.toString());
  }

  @Override
  public Optional<ReadingList> find(UUID id) {
    return sql.one(SELECT + " where l.id = ?", JdbcReadingLists::list, id);
  }

  @Override
  public Optional<ReadingList> held(UUID id) {
    return sql.one("select id from readers.list where id = ? for update", row -> id, id)
        .flatMap(this::find);
  }

  @Override
  public List<ReadingList> shared(
      PersonId reader, Collection<UUID> organisations, long before, int most) {
    return sql.list(
        SELECT
            + """
            where l.number < ? and l.hidden_at is null and l.person_id <> ?
              and (l.audience = 'SIGNED_IN'
                or (l.audience = 'ORGANISATION' and l.audience_id = any (cast(? as uuid[]))))
            order by l.number desc limit ?
            """,
        JdbcReadingLists::list,
        before,
        reader.value(),
        organisations,
        most);
  }

  @Override
  public List<ReadingList> sharedWithAnybody(long before, int most) {
    return sql.list(
        SELECT + " where l.number < ? and l.audience <> 'OWN' order by l.number desc limit ?",
        JdbcReadingLists::list,
        before,
        most);
  }

  @Override
  public void add(UUID id, PersonId owner, Wording wording, Instant at) {
    sql.run(
        """
        insert into readers.list
          (id, person_id, name, description, audience, audience_id, created_at, changed_at)
        values (?, ?, ?, ?, ?, cast(? as uuid), ?, ?)
        """,
        id,
        owner.value(),
        wording.name(),
        wording.description(),
        wording.audience().name(),
        wording.audienceId().map(UUID::toString).orElse(null),
        at,
        at);
  }

  @Override
  public void change(UUID id, Wording wording, Instant at) {
    sql.run(
        """
        update readers.list set name = ?, description = ?, audience = ?,
          audience_id = cast(? as uuid), changed_at = ? where id = ?
        """,
        wording.name(),
        wording.description(),
        wording.audience().name(),
        wording.audienceId().map(UUID::toString).orElse(null),
        at,
        id);
  }

  @Override
  public void remove(UUID id) {
    sql.run("delete from readers.list where id = ?", id);
  }

  @Override
  public void hide(UUID id, PersonId by, String reason, Instant at) {
    sql.run(
        "update readers.list set hidden_at = ?, hidden_by = ?, hidden_reason = ? where id = ?",
        at,
        by.value(),
        reason,
        id);
  }

  @Override
  public void showAgain(UUID id) {
    sql.run(
        """
        update readers.list set hidden_at = null, hidden_by = null, hidden_reason = '' where id = ?
        """,
        id);
  }

  @Override
  public List<ResourceId> items(UUID id) {
    return sql.list(
        "select resource_id from readers.list_item where list_id = ? order by position",
        row -> new ResourceId(Row.id(row, 1)),
        id);
  }

  @Override
  public void fill(UUID id, List<ResourceId> items, Instant at) {
    sql.run(
        """
        delete from readers.list_item
        where list_id = ? and resource_id <> all (cast(? as uuid[]))
        """,
        id,
        items);
    sql.run(
        """
        insert into readers.list_item (list_id, resource_id, position, added_at)
        select cast(? as uuid), one, place, ?
        from unnest(cast(? as uuid[])) with ordinality as given (one, place)
        on conflict (list_id, resource_id) do update set position = excluded.position
        """,
        id,
        at,
        items);
    sql.run("update readers.list set changed_at = ? where id = ?", at, id);
  }
}
