package org.pdu.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.ServiceId;
import org.pdu.people.model.Champions;

@ApplicationScoped
class JpaChampions implements Champions {
  /** Who said yes last, has an open account, and works there on the day ?1. */
  private static final String PRESENT =
      """
      (select distinct on (c.person_id, c.service_id) c.* from people.champion_word c
        order by c.person_id, c.service_id, c.id desc) w
      join people.person p on p.id = w.person_id and p.disabled_at is null
      where w.what = 'YES' and coalesce(w.until, 'infinity') >= ?1 and exists (
        select from people.affiliation a where a.person_id = w.person_id
          and a.service_id = w.service_id and a.starts_on <= ?1
          and (a.ends_on is null or a.ends_on >= ?1))
      """;

  private static final String LIST =
      """
      select * from (select cast(w.person_id as text) as person, p.name as name,
          o.name as organisation, cast(w.service_id as text) as service,
          s.name as service_name, w.topics, w.contact,
          to_char(w.said_at at time zone 'Europe/London', 'YYYY-MM-DD') as since
        from people.service s join people.organisation o on o.id = s.organisation_id, \
      """
          + PRESENT
          + " and s.id = w.service_id) found where (name, person, service) > (?2, ?3, ?4)";
  private static final String COVER =
      """
      select cast(s.id as text), s.name, (select count(*) from\s
      """
          + PRESENT
          + """
           and w.service_id = s.id)
          from people.service s where s.organisation_id = ?2 order by s.name, s.id limit 200
          """;

  @PersistenceContext EntityManager database;

  @Override
  public void add(Word word, Instant now) {
    query(
            """
            insert into people.champion_word (person_id, organisation_id, service_id, what, topics,
              contact, until, said_by, said_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as date), ?8, ?9)
            """,
            word.person().value(),
            word.organisation().value(),
            word.service().value(),
            word.what().name(),
            word.topics(),
            word.contact(),
            word.until().map(LocalDate::toString).orElse(null),
            word.by().value(),
            OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
        .executeUpdate();
  }

  @Override
  public Optional<Word> last(PersonId person, ServiceId service) {
    var last =
        query(
            """
            select cast(organisation_id as text), what, topics, contact, cast(until as text),
              cast(said_by as text)
            from people.champion_word where person_id = ?1 and service_id = ?2
            order by id desc limit 1
            """,
            person.value(),
            service.value());
    return rows(last).stream()
        .map(row ->
            new Word(
                person,
                new OrganisationId(id(row[0])),
                service,
                What.valueOf(text(row[1])),
                text(row[2]),
                text(row[3]),
                Optional.ofNullable(row[4]).map(day -> LocalDate.parse(day.toString())),
                new PersonId(id(row[5]))))
        .findFirst();
  }

  @Override
  public List<Champion> find(List<String> words, LocalDate day, String after, int most) {
    var from = after.split("\\|", -1);
    var values = new ArrayList<@Nullable Object>(List.of(day));
    values.addAll(from.length == 3 ? List.of(from) : List.of("", "", ""));
    var sql = new StringBuilder(LIST);
    for (var word : words) {
      values.add("%" + word.replaceAll("([%_\\\\])", "\\\\$1") + "%");
      sql.append(" and concat_ws(' ', name, organisation, service_name, topics) ilike ?");
      sql.append(values.size());
    }
    values.add(most);
    sql.append(" order by name, person, service limit ?").append(values.size());
    return rows(query(sql.toString(), values.toArray())).stream()
        .map(JpaChampions::champion)
        .toList();
  }

  private static Champion champion(@Nullable Object[] row) {
    return new Champion(
        new PersonId(id(row[0])),
        text(row[1]),
        text(row[2]),
        new ServiceId(id(row[3])),
        text(row[4]),
        text(row[5]),
        text(row[6]),
        LocalDate.parse(text(row[7])));
  }

  @Override
  public List<Cover> cover(OrganisationId organisation, LocalDate day) {
    return rows(query(COVER, day, organisation.value())).stream()
        .map(row ->
            new Cover(new ServiceId(id(row[0])), text(row[1]), Integer.parseInt(text(row[2]))))
        .toList();
  }

  @Override
  public Optional<PersonId> colleague(String email, ServiceId service, LocalDate day) {
    return query(
            """
            select cast(p.id as text) from people.person p
            where lower(p.email) = lower(?1) and p.disabled_at is null and exists (
              select from people.affiliation a where a.person_id = p.id and a.service_id = ?2
                and a.starts_on <= ?3 and (a.ends_on is null or a.ends_on >= ?3))
            """,
            email,
            service.value(),
            day)
        .getResultList()
        .stream()
        .map(found -> new PersonId(UUID.fromString(String.valueOf(found))))
        .findFirst();
  }

  private static UUID id(@Nullable Object value) {
    return UUID.fromString(text(value));
  }

  private static String text(@Nullable Object value) {
    return String.valueOf(value);
  }

  @SuppressWarnings("unchecked")
  private static List<@Nullable Object[]> rows(Query query) {
    return query.getResultList();
  }

  private Query query(String sql, @Nullable Object... values) {
    var query = database.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }
}
