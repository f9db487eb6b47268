package org.pdu.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pdu.people.HeadcountRecorded;
import org.pdu.people.JobRoleId;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.ServiceId;
import org.pdu.people.model.Headcounts;

@ApplicationScoped
class JpaHeadcounts implements Headcounts {
  private static final String LINES =
      """
      select cast(r.id as text), r.title, to_char(w.month, 'YYYY-MM'), w.people,
        (select count(distinct a.person_id) from people.affiliation a
          where a.service_id = ?1 and a.job_role_id = r.id and a.starts_on <= ?3
            and (a.ends_on is null or a.ends_on >= ?3))
      from people.job_role r
      left join lateral (select h.month, h.people from people.headcount h
        where h.service_id = ?1 and h.job_role_id = r.id and h.month <= ?2
        order by h.month desc, h.id desc limit 1) w on true
      order by r.title, r.id
      """;
  private static final String SERVICES =
      """
      select cast(s.id as text), s.name, to_char(w.newest, 'YYYY-MM'),
        coalesce(w.people, 0), w.unknown
      from people.service s
      cross join lateral (select max(l.month) as newest, sum(l.people) as people,
          count(*) filter (where l.people is null) as unknown
        from (select distinct on (h.job_role_id) h.month, h.people from people.headcount h
          where h.service_id = s.id order by h.job_role_id, h.month desc, h.id desc) l) w
      where s.organisation_id = ?1 and (s.name, cast(s.id as text)) > (?2, ?3)
      order by s.name, cast(s.id as text) limit ?4
      """;
  private static final String QUIET =
      """
      select count(*) from people.service s where s.organisation_id = ?1 and not exists (
        select from people.headcount h where h.service_id = s.id and h.month >= ?2)
      """;
  private static final String HISTORY =
      """
      select h.id, cast(floor(extract(epoch from h.recorded_at)) as bigint), coalesce(p.name, ''),
        r.title, to_char(h.month, 'YYYY-MM'), h.people
      from people.headcount h join people.job_role r on r.id = h.job_role_id
      left join people.person p on p.id = h.recorded_by
      where h.service_id = ?1 and h.id < ?2 order by h.id desc limit ?3
      """;

  @PersistenceContext EntityManager database;

  @Override
  public List<Line> lines(ServiceId service, YearMonth month, LocalDate day) {
    return rows(query(LINES, service.value(), month.atDay(1), day)).stream()
        .map(row ->
            new Line(
                new JobRoleId(UUID.fromString(String.valueOf(row[0]))),
                String.valueOf(row[1]),
                Optional.ofNullable(row[2]).map(from -> word(from, row[3])),
                number(row[4])))
        .toList();
  }

  @Override
  public List<Service> services(OrganisationId organisation, String after, int most) {
    int bar = after.lastIndexOf('|');
    var name = bar < 0 ? "" : after.substring(0, bar);
    return rows(query(SERVICES, organisation.value(), name, after.substring(bar + 1), most))
        .stream()
        .map(row ->
            new Service(
                new ServiceId(UUID.fromString(String.valueOf(row[0]))),
                String.valueOf(row[1]),
                Optional.ofNullable(row[2]).map(month -> YearMonth.parse(month.toString())),
                number(row[3]),
                number(row[4])))
        .toList();
  }

  @Override
  public int quietSince(OrganisationId organisation, YearMonth month) {
    return number(query(QUIET, organisation.value(), month.atDay(1)).getSingleResult());
  }

  @Override
  public List<Said> history(ServiceId service, long before, int most) {
    return rows(query(HISTORY, service.value(), before, most)).stream()
        .map(row ->
            new Said(
                ((Number) java.util.Objects.requireNonNull(row[0])).longValue(),
                Instant.ofEpochSecond(
                    ((Number) java.util.Objects.requireNonNull(row[1])).longValue()),
                String.valueOf(row[2]),
                String.valueOf(row[3]),
                word(java.util.Objects.requireNonNull(row[4]), row[5])))
        .toList();
  }

  @Override
  public void add(HeadcountRecorded word, PersonId by, Instant now) {
    query(
            """
            insert into people.headcount
              (organisation_id, service_id, job_role_id, month, people, recorded_at, recorded_by)
            values (?1, ?2, ?3, ?4, cast(?5 as int), ?6, ?7)
            """,
            word.organisation().value(),
            word.service().value(),
            word.jobRole().value(),
            word.from().atDay(1),
            word.people().isPresent() ? Integer.toString(word.people().getAsInt()) : null,
            OffsetDateTime.ofInstant(now, ZoneOffset.UTC),
            by.value())
        .executeUpdate();
  }

  private static Word word(Object month, @Nullable Object people) {
    return new Word(
        YearMonth.parse(month.toString()),
        people == null ? OptionalInt.empty() : OptionalInt.of(number(people)));
  }

  private static int number(@Nullable Object value) {
    return value instanceof Number number ? number.intValue() : 0;
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
