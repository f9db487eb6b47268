package org.pdu.people.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.pdu.people.Forgetting;
import org.pdu.people.JobRoleId;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.ServiceId;
import org.pdu.people.Workforce;
import org.pdu.platform.database.Sql;
import org.pdu.platform.time.CityClock;

@ApplicationScoped
class JdbcWorkforce implements Workforce {
  private static final String IN_POST =
      """
      from people.affiliation a
        join people.person p on p.id = a.person_id
        join people.service s on s.id = a.service_id
        join people.job_role j on j.id = a.job_role_id
      where a.organisation_id = ? and a.starts_on <= ? and (a.ends_on is null or a.ends_on >= ?)
        and (cast(? as uuid) is null or a.service_id = cast(? as uuid))
        and (cast(? as uuid) is null or a.job_role_id = cast(? as uuid))
        and (p.name ilike ? escape '!' or p.email ilike ? escape '!')
      """;
  private static final String KNOWN = "select p.id, p.email, p.name from people.person p ";
  private static final UUID FIRST = new UUID(0, 0);

  @Resource(lookup = "java:app/jdbc/pdu")
  DataSource database;

  @Inject CityClock clock;
  @Inject Event<Forgetting> forgetting;
  private Sql sql;

  @PostConstruct
  void open() {
    sql = new Sql(database);
  }

  @Override
  public List<InPost> inPost(Asked asked, String after, int most) {
    int bar = after.lastIndexOf('|');
    var values = values(asked);
    values.add(bar < 0 ? "" : after.substring(0, bar));
    values.add(bar < 0 ? FIRST : uuid(after.substring(bar + 1)));
    values.add(most);
    return sql.list(
        """
        select a.id, p.id, p.name, p.email, s.id, s.name, j.id, j.title, a.share, a.starts_on,
          a.ends_on
        """
            + IN_POST
            + " and (lower(p.name), a.id) > (?, ?) order by lower(p.name), a.id limit ?",
        JdbcWorkforce::inPost,
        values.toArray());
  }

  @Override
  public int count(Asked asked) {
    return sql.one(
            "select count(distinct p.id) " + IN_POST, row -> row.getInt(1), values(asked).toArray())
        .orElse(0);
  }

  private static List<@Nullable Object> values(Asked asked) {
    var words = asked.words().replace("\0", "").strip().replaceAll("([!%_])", "!$1");
    var like = "%" + words.replaceAll("\\s+", "%") + "%";
    var service = asked.service().map(ServiceId::value).orElse(null);
    var jobRole = asked.jobRole().map(JobRoleId::value).orElse(null);
    List<@Nullable Object> values = new java.util.ArrayList<>();
    values.add(asked.organisation().value());
    values.add(asked.on());
    values.add(asked.on());
    values.add(service);
    values.add(service);
    values.add(jobRole);
    values.add(jobRole);
    values.add(like);
    values.add(like);
    return values;
  }

  @Override
  public List<Known> byEmail(Collection<String> emails) {
    return sql.list(
        KNOWN + "where lower(p.email) = any (cast(? as text[]))",
        JdbcWorkforce::known,
        emails.stream().map(email -> email.toLowerCase(Locale.ROOT)).toList());
  }

  @Override
  public List<Known> everIn(OrganisationId organisation) {
    return sql.list(
        KNOWN
            + "where p.id in (select person_id from people.affiliation where organisation_id = ?)",
        JdbcWorkforce::known,
        organisation.value());
  }

  @Override
  public Optional<Known> everIn(OrganisationId organisation, PersonId person) {
    return sql.one(
        KNOWN
            + """
            where p.id = ? and (
              exists (select from people.affiliation a
                where a.person_id = p.id and a.organisation_id = ?)
              or exists (select from people.affiliation_change c
                where c.person_id = p.id and c.organisation_id = ?))
            """,
        JdbcWorkforce::known,
        person.value(),
        organisation.value(),
        organisation.value());
  }

  @Override
  public Set<PersonId> join(Map<String, String> names) {
    var emails = List.copyOf(names.keySet());
    return sql
        .list(
            """
            insert into people.person (id, email, name, created_at)
            select gen_random_uuid(), n.email, n.name, ?
            from unnest(cast(? as text[]), cast(? as text[])) n (email, name)
            on conflict (lower(email)) do nothing returning id
            """,
            row -> new PersonId(row.getObject(1, UUID.class)),
            clock.now(),
            emails,
            emails.stream().map(names::get).toList())
        .stream()
        .collect(Collectors.toSet());
  }

  @Override
  public Set<PersonId> forget(Collection<PersonId> people) {
    var ids = people.stream().map(PersonId::value).toList();
    var known = sql.list(KNOWN + "where p.id = any (cast(? as uuid[]))", JdbcWorkforce::known, ids);
    var asked = new Forgetting(known.stream().collect(Collectors.toMap(Known::id, Known::email)));
    forgetting.fire(asked);
    return sql
        .list(
            """
            delete from people.person p where p.id = any (cast(? as uuid[]))
              and not exists (select from people.affiliation a where a.person_id = p.id)
              and not exists (select from people.role_grant g where g.person_id = p.id)
              and not exists (select from people.champion_word c where c.person_id = p.id)
            returning p.id
            """,
            row -> new PersonId(row.getObject(1, UUID.class)),
            asked.people())
        .stream()
        .collect(Collectors.toSet());
  }

  private static InPost inPost(ResultSet row) throws SQLException {
    return new InPost(
        row.getObject(1, UUID.class),
        new PersonId(row.getObject(2, UUID.class)),
        row.getString(3),
        row.getString(4),
        new ServiceId(row.getObject(5, UUID.class)),
        row.getString(6),
        new JobRoleId(row.getObject(7, UUID.class)),
        row.getString(8),
        row.getBigDecimal(9),
        row.getObject(10, LocalDate.class),
        Optional.ofNullable(row.getObject(11, LocalDate.class)));
  }

  private static Known known(ResultSet row) throws SQLException {
    return new Known(
        new PersonId(row.getObject(1, UUID.class)), row.getString(2), row.getString(3));
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notOne) {
      return FIRST;
    }
  }
}
