package org.pdu.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pdu.people.AffiliationRecorded;
import org.pdu.people.HeadcountRecorded;
import org.pdu.people.JobRoleId;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.ServiceId;
import org.pdu.people.model.Carrying;
import org.pdu.people.model.Part;
import org.pdu.platform.time.CityClock;

@ApplicationScoped
class JpaCarrying implements Carrying {
  private static final String FOUND =
      """
      select cast(id as text), cast(person_id as text), cast(organisation_id as text),
        cast(service_id as text), cast(job_role_id as text), cast(starts_on as text),
        cast(ends_on as text)
      from people.affiliation
      where %s = ?1 and (ends_on is null or ends_on > ?2) order by id for update
      """;

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
  @Inject CityClock clock;

  /** Where somebody goes on. */
  private record To(UUID organisation, UUID service, String team) {}

  @Override
  public List<AffiliationRecorded> affiliations(
      Part service, LocalDate lastDay, Optional<Part> to) {
    var there =
        to.map(next ->
            new To(
                next.organisation().value(),
                next.id(),
                "(select successor_id from people.team where id = team_id)"));
    return carry("service_id", service, lastDay, there);
  }

  @Override
  public List<AffiliationRecorded> leaveTeam(Part team, LocalDate lastDay) {
    var stay =
        new To(
            team.organisation().value(),
            team.service().orElseThrow().value(),
            "cast(null as uuid)");
    return carry("team_id", team, lastDay, Optional.of(stay));
  }

  private List<AffiliationRecorded> carry(
      String column, Part from, LocalDate lastDay, Optional<To> to) {
    List<AffiliationRecorded> changed = new ArrayList<>();
    var rows = Sql.of(database, FOUND.formatted(column), from.id(), lastDay).rows();
    for (var row : rows) {
      var known = affiliation(row);
      if (known.starts().isAfter(lastDay)) {
        to.ifPresent(there -> changed.add(whole(known, there)));
      } else {
        changed.add(ended(known, lastDay));
        to.ifPresent(there -> changed.add(added(known, lastDay, there)));
      }
    }
    return changed;
  }

  private AffiliationRecorded ended(AffiliationRecorded known, LocalDate lastDay) {
    run("update people.affiliation set ends_on = ?2 where id = ?1", known.affiliation(), lastDay);
    return new AffiliationRecorded(
        known.affiliation(),
        known.person(),
        known.organisation(),
        known.service(),
        known.jobRole(),
        known.starts(),
        Optional.of(lastDay));
  }

  private AffiliationRecorded added(AffiliationRecorded known, LocalDate lastDay, To there) {
    var id = UUID.randomUUID();
    run(
        """
        insert into people.affiliation
          (id, person_id, organisation_id, service_id, team_id, job_role_id, share, starts_on, ends_on)
        select ?2, person_id, ?3, ?4, %s, job_role_id, share, ?5, cast(?6 as date)
        from people.affiliation where id = ?1
        """
            .formatted(there.team()),
        known.affiliation(),
        id,
        there.organisation(),
        there.service(),
        lastDay.plusDays(1),
        known.ends().map(LocalDate::toString).orElse(null));
    return moved(known, id, there, lastDay.plusDays(1));
  }

  private AffiliationRecorded whole(AffiliationRecorded known, To there) {
    run(
        "update people.affiliation set organisation_id = ?2, service_id = ?3, team_id = "
            + there.team()
            + " where id = ?1",
        known.affiliation(),
        there.organisation(),
        there.service());
    return moved(known, known.affiliation(), there, known.starts());
  }

  private static AffiliationRecorded moved(
      AffiliationRecorded known, UUID id, To there, LocalDate starts) {
    return new AffiliationRecorded(
        id,
        known.person(),
        new OrganisationId(there.organisation()),
        new ServiceId(there.service()),
        known.jobRole(),
        starts,
        known.ends());
  }

  private static AffiliationRecorded affiliation(@Nullable Object[] row) {
    return new AffiliationRecorded(
        Sql.id(row[0]),
        new PersonId(Sql.id(row[1])),
        new OrganisationId(Sql.id(row[2])),
        new ServiceId(Sql.id(row[3])),
        new JobRoleId(Sql.id(row[4])),
        LocalDate.parse(String.valueOf(row[5])),
        Sql.day(row[6]));
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

  private void run(String sql, @Nullable Object... values) {
    Sql.of(database, sql, values).run();
  }
}
