package org.pdu.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
import org.pdu.people.ServiceId;
import org.pdu.people.model.Carrying;
import org.pdu.people.model.Part;
import org.pdu.people.store.JdbcCarriedPlaces.To;
import org.pdu.platform.time.CityClock;

@ApplicationScoped
class JpaCarrying implements Carrying {
  /** The word in force on the day goes over from that month on, later words as they are. */
  private static final String WORDS =
      """
      with since as (select cast(?4 as date) as month),
      said as (
        select distinct on (h.job_role_id, h.month) h.job_role_id, h.month, h.people
        from people.headcount h where h.service_id = ?1
        order by h.job_role_id, h.month, h.id desc
      ), goes_on as (
        select distinct on (job_role_id, first) job_role_id, first, people
        from (select s.job_role_id, s.month, greatest(s.month, since.month) as first, s.people
          from said s cross join since) as word
        order by job_role_id, first, month desc
      )
      insert into people.headcount
        (organisation_id, service_id, job_role_id, month, people, recorded_at, recorded_by)
      select ?2, ?3, job_role_id, first, people, ?5, ?6 from goes_on
      returning cast(job_role_id as text), cast(month as text), people
      """;

  @PersistenceContext EntityManager database;
  @Inject JdbcCarriedPlaces places;
  @Inject CityClock clock;

  @Override
  public Carried affiliations(Part service, LocalDate lastDay, Optional<Part> to) {
    return places.from(
        service, lastDay, to.map(next -> new To(next.organisation(), new ServiceId(next.id()))));
  }

  @Override
  public Carried leaveTeam(Part team, LocalDate lastDay) {
    var stay = new To(team.organisation(), team.service().orElseThrow());
    return places.from(team, lastDay, Optional.of(stay));
  }

  @Override
  public List<HeadcountRecorded> headcounts(ServiceId from, Part to, LocalDate lastDay, UUID by) {
    var month = YearMonth.from(lastDay.plusDays(1));
    return Sql.of(
            database,
            WORDS,
            from.value(),
            to.organisation().value(),
            to.id(),
            month.atDay(1),
            OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC),
            by)
        .rows()
        .stream()
        .map(row -> word(to, row))
        .toList();
  }

  private static HeadcountRecorded word(Part to, @Nullable Object[] row) {
    return new HeadcountRecorded(
        to.organisation(),
        to.service().orElseThrow(),
        new JobRoleId(Sql.id(row[0])),
        YearMonth.from(LocalDate.parse(String.valueOf(row[1]))),
        row[2] == null ? OptionalInt.empty() : OptionalInt.of(((Number) row[2]).intValue()));
  }

  @Override
  public long reachingBeyond(Part part, LocalDate lastDay) {
    return count(part, "(ends_on is null or ends_on > ?2)", lastDay);
  }

  @Override
  public long beginningAfter(Part part, LocalDate lastDay) {
    return count(part, "starts_on > ?2", lastDay);
  }

  private long count(Part part, String which, LocalDate lastDay) {
    var column = part.level().word() + "_id";
    return Sql.of(
            database,
            "select count(distinct person_id) from people.affiliation where %s = ?1 and %s"
                .formatted(column, which),
            part.id(),
            lastDay)
        .number();
  }
}
