package org.pdu.people.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.pdu.people.Affiliation;
import org.pdu.people.Affiliations.Said;
import org.pdu.people.Affiliations.What;
import org.pdu.people.Affiliations.Word;
import org.pdu.people.JobRoleId;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.ServiceId;
import org.pdu.people.model.AffiliationRows;
import org.pdu.platform.database.Sql;

/** Whole sets at a time: an import writes twenty thousand of them in a few statements. */
@ApplicationScoped
class JdbcAffiliations implements AffiliationRows {
  static final String COLUMNS =
      "person_id, organisation_id, service_id, job_role_id, share, starts_on, ends_on";
  private static final String SETS =
      """
      unnest(cast(? as uuid[]), cast(? as uuid[]), cast(? as uuid[]), cast(? as uuid[]),
        cast(? as uuid[]), cast(? as numeric[]), cast(? as date[]), cast(? as date[]))
      """;

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  private Sql sql;

  @PostConstruct
  void open() {
    sql = new Sql(database);
  }

  @Override
  public Set<UUID> add(List<Affiliation> affiliations) {
    var insert =
        "insert into people.affiliation (id, "
            + COLUMNS
            + ") select * from "
            + SETS
            + " on conflict do nothing returning id";
    return Set.copyOf(sql.list(insert, row -> uuid(row, 1), columns(affiliations).toArray()));
  }

  @Override
  public boolean end(UUID affiliation, LocalDate last) {
    var update =
        """
        update people.affiliation a set ends_on = ?
        where a.id = ? and not exists (select from people.affiliation o
          where o.id <> a.id and o.person_id = a.person_id and o.service_id = a.service_id
            and o.job_role_id = a.job_role_id
            and daterange(o.starts_on, o.ends_on, '[]') && daterange(a.starts_on, ?, '[]'))
        """;
    return sql.run(update, last, affiliation, last) == 1;
  }

  @Override
  public List<Affiliation> remove(Collection<UUID> affiliations) {
    return sql.list(
        "delete from people.affiliation where id = any (cast(? as uuid[])) returning id, "
            + COLUMNS,
        JdbcAffiliations::affiliation,
        affiliations);
  }

  @Override
  public void say(List<Affiliation> affiliations, What what, Word word, Instant at) {
    var values = columns(affiliations);
    values.addFirst(word.why());
    values.addFirst(word.by().value());
    values.addFirst(at);
    values.addFirst(what.name().toLowerCase(Locale.ROOT));
    sql.run(
        "insert into people.affiliation_change (what, said_at, said_by, why, affiliation_id, "
            + COLUMNS
            + ") select ?, ?, ?, ?, s.* from "
            + SETS
            + " s",
        values.toArray());
  }

  @Override
  public Set<UUID> untouched(Collection<UUID> affiliations) {
    return sql
        .list(
            """
            select a.id from people.affiliation a
            join people.affiliation_change c on c.affiliation_id = a.id
            where a.id = any (cast(? as uuid[]))
            group by a.id
            having count(*) = 1 and bool_and(a.service_id = c.service_id
              and a.job_role_id = c.job_role_id and a.share = c.share
              and a.starts_on = c.starts_on and a.ends_on is not distinct from c.ends_on)
            """,
            row -> uuid(row, 1),
            affiliations)
        .stream()
        .collect(Collectors.toSet());
  }

  @Override
  public List<Affiliation> of(Collection<PersonId> people, OrganisationId organisation) {
    return sql.list(
        "select id, "
            + COLUMNS
            + """
              from people.affiliation
            where organisation_id = ? and person_id = any (cast(? as uuid[]))
            order by starts_on, id
            """,
        JdbcAffiliations::affiliation,
        organisation.value(),
        people);
  }

  @Override
  public Optional<Affiliation> one(UUID affiliation) {
    return sql.one(
        "select id, " + COLUMNS + " from people.affiliation where id = ?",
        JdbcAffiliations::affiliation,
        affiliation);
  }

  @Override
  public List<Said> history(PersonId person, OrganisationId organisation) {
    return sql.list(
        "select affiliation_id, "
            + COLUMNS
            + """
            , what, said_at, said_by, why from people.affiliation_change
            where person_id = ? and organisation_id = ? order by id
            """,
        row ->
            new Said(
                affiliation(row),
                What.valueOf(row.getString(9).toUpperCase(Locale.ROOT)),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject(11, UUID.class)).map(PersonId::new),
                row.getString(12)),
        person.value(),
        organisation.value());
  }

  @Override
  public Optional<UUID> team(UUID affiliation) {
    return sql
        .list(
            "select team_id from people.affiliation where id = ? and team_id is not null",
            row -> uuid(row, 1),
            affiliation)
        .stream()
        .findFirst();
  }

  @Override
  public void join(UUID affiliation, UUID team) {
    sql.run("update people.affiliation set team_id = ? where id = ?", team, affiliation);
  }

  private static List<@Nullable Object> columns(List<Affiliation> affiliations) {
    return new ArrayList<>(
        List.of(
            affiliations.stream().map(Affiliation::id).toList(),
            affiliations.stream().map(Affiliation::person).toList(),
            affiliations.stream().map(Affiliation::organisation).toList(),
            affiliations.stream().map(Affiliation::service).toList(),
            affiliations.stream().map(Affiliation::jobRole).toList(),
            affiliations.stream().map(Affiliation::share).toList(),
            affiliations.stream().map(Affiliation::starts).toList(),
            affiliations.stream()
                .map(one -> one.ends().orElse(null))
                .collect(Collectors.toList())));
  }

  static Affiliation affiliation(ResultSet row) throws SQLException {
    return new Affiliation(
        uuid(row, 1),
        new PersonId(uuid(row, 2)),
        new OrganisationId(uuid(row, 3)),
        new ServiceId(uuid(row, 4)),
        new JobRoleId(uuid(row, 5)),
        row.getBigDecimal(6),
        row.getObject(7, LocalDate.class),
        Optional.ofNullable(row.getObject(8, LocalDate.class)));
  }

  private static UUID uuid(ResultSet row, int column) throws SQLException {
    return row.getObject(column, UUID.class);
  }
}
