package org.pdu.readers.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.pdu.library.ResourceId;
import org.pdu.people.PersonId;
import org.pdu.people.Standing;
import org.pdu.platform.database.Sql;
import org.pdu.readers.model.Message;
import org.pdu.readers.model.Message.Difference;
import org.pdu.readers.model.Message.Kind;
import org.pdu.readers.model.Message.State;
import org.pdu.readers.model.Messages;

@ApplicationScoped
class JdbcMessages implements Messages {
  private static final String SELECT =
      """
      select id, number, kind, person_id, resource_id, contributor_id, words, difference,
        happened_on, said_at, state, reason from readers.message
      """;

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  private Sql sql;

  @PostConstruct
  void open() {
    sql = new Sql(database);
  }

  @Override
  public boolean add(Message message) {
    int added =
        sql.run(
            """
            insert into readers.message (id, kind, person_id, resource_id, contributor_id, words,
              difference, happened_on, said_at, state)
            values (?, ?, ?, ?, cast(? as uuid), ?, ?, cast(? as date), ?, ?)
            on conflict do nothing
            """,
            message.id(),
            message.kind().name(),
            message.by().value(),
            message.resource().value(),
            message.contributor().map(PersonId::toString).orElse(null),
            message.words(),
            message.difference().map(Enum::name).orElse(""),
            message.on().map(LocalDate::toString).orElse(null),
            message.at(),
            message.state().name());
    if (added > 0) {
      message.standings().forEach(standing -> stand(message.id(), standing));
    }
    return added > 0;
  }

  private void stand(UUID message, Standing standing) {
    sql.run(
        """
        insert into readers.practice_standing (message_id, organisation_id, organisation,
          service_id, service, job_role_id, job_role)
        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
        """,
        message,
        standing.organisation().value(),
        standing.organisationName(),
        standing.service().value(),
        standing.serviceName(),
        standing.jobRole().value(),
        standing.jobRoleTitle());
  }

  private Message message(ResultSet row, List<Standing> standings) throws SQLException {
    var difference = row.getString(8);
    return new Message(
        Row.id(row, 1),
        row.getLong(2),
        Kind.valueOf(row.getString(3)),
        new PersonId(Row.id(row, 4)),
        new ResourceId(Row.id(row, 5)),
        Row.maybeId(row, 6).map(PersonId::new),
        row.getString(7),
        difference.isEmpty() ? Optional.empty() : Optional.of(Difference.valueOf(difference)),
        Optional.ofNullable(row.getObject(9, LocalDate.class)),
        Row.at(row, 10),
        State.valueOf(row.getString(11)),
        row.getString(12),
        standings);
  }

  /** Without standings, which no page shows. */
  private List<Message> list(String rest, @Nullable Object... values) {
    return sql.list(SELECT + rest, row -> message(row, List.of()), values);
  }

  @Override
  public Optional<Message> held(UUID id) {
    var standings =
        sql.list(
            """
            select organisation_id, organisation, service_id, service, job_role_id, job_role
            from readers.practice_standing where message_id = ?
            """,
            Row::standing,
            id);
    return sql.one(SELECT + " where id = ? for update", row -> message(row, standings), id);
  }

  @Override
  public Optional<Message> alike(Message message) {
    return list(
            """
            where person_id = ? and resource_id = ? and kind = ?
              and ((kind = 'THANKS' and state in ('WAITING', 'APPROVED'))
                or (kind = 'PRACTICE' and state <> 'WITHDRAWN' and happened_on = cast(? as date)))
            """,
            message.by().value(),
            message.resource().value(),
            message.kind().name(),
            message.on().map(LocalDate::toString).orElse(null))
        .stream()
        .findFirst();
  }

  @Override
  public List<Message> by(PersonId person, Kind kind, long before, int most) {
    return list(
        """
        where person_id = ? and kind = ? and state <> 'WITHDRAWN' and number < ?
        order by number desc limit ?
        """,
        person.value(),
        kind.name(),
        before,
        most);
  }

  @Override
  public List<Message> to(PersonId contributor, long before, int most) {
    return list(
        """
        where contributor_id = ? and state = 'APPROVED' and words <> '' and number < ?
        order by number desc limit ?
        """,
        contributor.value(),
        before,
        most);
  }

  @Override
  public List<Message> waiting(PersonId reviewer, long after, int most) {
    return list(
        """
        where state = 'WAITING' and words <> '' and person_id <> ?
          and contributor_id is distinct from ? and number > ?
        order by number limit ?
        """,
        reviewer.value(),
        reviewer.value(),
        after,
        most);
  }

  @Override
  public List<Message> approvedChanges(long before, int most) {
    return list(
        """
        where kind = 'PRACTICE' and state = 'APPROVED' and words <> '' and number < ?
        order by number desc limit ?
        """,
        before,
        most);
  }

  @Override
  public void decide(UUID id, State state, PersonId by, String reason, Instant at) {
    sql.run(
        """
        update readers.message set state = ?, decided_by = ?, reason = ?, decided_at = ? where id = ?
        """,
        state.name(),
        by.value(),
        reason,
        at,
        id);
  }

  @Override
  public void withdraw(UUID id, Instant at) {
    sql.run(
        """
        update readers.message set state = 'WITHDRAWN', words = '', reason = '', decided_at = ?
        where id = ?
        """,
        at,
        id);
  }

  @Override
  public long thanked(ResourceId resource) {
    return sql.one(
            """
            select count(*) from readers.message
            where resource_id = ? and kind = 'THANKS' and state = 'APPROVED'
            """,
            row -> row.getLong(1),
            resource.value())
        .orElse(0L);
  }

  @Override
  public void silence(ResourceId resource) {
    sql.run(
        """
        update readers.message set words = '', reason = ''
        where resource_id = ? and (kind = 'PRACTICE' or state <> 'APPROVED')
        """,
        resource.value());
  }
}
