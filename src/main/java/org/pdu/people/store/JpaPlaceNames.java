package org.pdu.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.pdu.people.JobRoleId;
import org.pdu.people.OrganisationId;
import org.pdu.people.Place;
import org.pdu.platform.time.CityClock;

/** What places and kinds of work are and were called, and how many there were when. */
@ApplicationScoped
class JpaPlaceNames {
  private static final String NUMBERS =
      """
      select extract(year from month) * 100 + extract(month from month), count(p.id)
      from generate_series(cast(?1 as date), cast(?2 as date), interval '1 month') as month
      cross join lateral (
        select least(month + interval '1 month - 1 day', cast(?3 as date)) as day) as its
      left join %s p on %s
        and coalesce(opens_on <= its.day, true) and coalesce(closes_on >= its.day, true)
      group by month
      """;

  @PersistenceContext EntityManager database;
  @Inject CityClock clock;

  /**
   * The name that history tells of a day: the last one given by then, or the first one replaced.
   */
  Optional<String> on(UUID place, LocalDate day) {
    return text(
        """
        (select name from people.place_change
          where place_id = ?1 and on_day <= ?2 and change in ('OPENED', 'RENAMED', 'MOVED_IN')
          order by on_day desc, id desc limit 1)
        union all
        (select former_name from people.place_change
          where place_id = ?1 and on_day > ?2 and change = 'RENAMED' order by on_day, id limit 1)
        limit 1
        """,
        place,
        day);
  }

  Optional<JobRoleId> jobRoleOf(String title) {
    return text(
            """
            select cast(j.id as text) from people.job_title t
            join people.job_role j on j.id = t.job_role_id
            where t.key = people.title_key(?1) and (j.retired_on is null or j.retired_on > ?2)
            """,
            title.replace("\0", ""),
            clock.today())
        .map(UUID::fromString)
        .map(JobRoleId::new);
  }

  SortedMap<YearMonth, Long> numbers(
      Place.Kind kind, Optional<OrganisationId> within, YearMonth from, YearMonth to) {
    var table =
        switch (kind) {
          case ORGANISATION -> "people.organisation";
          case SERVICE -> "people.service";
          case JOB_ROLE -> throw new IllegalArgumentException("job roles are not counted");
        };
    var whose = kind == Place.Kind.SERVICE && within.isPresent() ? "organisation_id = ?4" : "true";
    var query =
        database
            .createNativeQuery(NUMBERS.formatted(table, whose))
            .setParameter(1, from.atDay(1))
            .setParameter(2, to.atDay(1))
            .setParameter(3, clock.today());
    if (whose.endsWith("?4")) {
      query.setParameter(4, within.orElseThrow().value());
    }
    return numbers(query);
  }

  private static SortedMap<YearMonth, Long> numbers(Query query) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows = query.getResultList();
    var numbers = new TreeMap<YearMonth, Long>();
    for (var row : rows) {
      int month = ((Number) row[0]).intValue();
      numbers.put(YearMonth.of(month / 100, month % 100), ((Number) row[1]).longValue());
    }
    return numbers;
  }

  private Optional<String> text(String sql, Object first, Object second) {
    return database
        .createNativeQuery(sql)
        .setParameter(1, first)
        .setParameter(2, second)
        .getResultList()
        .stream()
        .map(String::valueOf)
        .findFirst();
  }
}
