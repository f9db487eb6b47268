package org.pdu.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pdu.people.Directory;
import org.pdu.people.JobRoleId;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.Place;
import org.pdu.people.ServiceId;
import org.pdu.people.Standing;
import org.pdu.platform.time.CityClock;

@ApplicationScoped
class JpaDirectory implements Directory {
  private static final String PLACES =
      """
      select cast(id as text), name, cast(organisation_id as text) from (
        select 'ORGANISATION' as kind, id, name, id as organisation_id, opens_on, closes_on
        from people.organisation
        union all select 'SERVICE', id, name, organisation_id, opens_on, closes_on
        from people.service
        union all select 'JOB_ROLE', id, title, cast(null as uuid), cast(null as date),
          case when not exists (select from people.affiliation a where a.job_role_id = j.id
            and (a.ends_on is null or a.ends_on >= j.retired_on)) then j.retired_on end
        from people.job_role j) place
      where kind = ?1
      """;
  private static final String OPEN =
      " and coalesce(opens_on <= cast(?9 as date), true)"
          + " and coalesce(closes_on >= cast(?9 as date), true)";
  private static final String FIRST = "00000000-0000-0000-0000-000000000000";
  private static final String LAST = "ffffffff-ffff-ffff-ffff-ffffffffffff";

  @PersistenceContext EntityManager database;
  @Inject JpaPlaceNames names;
  @Inject CityClock clock;

  @Override
  @SuppressWarnings("unchecked")
  public List<Standing> standingsOf(PersonId person, LocalDate day) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                """
                select cast(o.id as text), o.name, cast(s.id as text), s.name, cast(j.id as text), j.title
                from people.affiliation a
                  join people.organisation o on o.id = a.organisation_id
                  join people.service s on s.id = a.service_id
                  join people.job_role j on j.id = a.job_role_id
                where a.person_id = ?1 and a.starts_on <= ?2 and (a.ends_on is null or a.ends_on >= ?2)
                order by a.share desc, a.starts_on, a.id
                """)
            .setParameter(1, person.value())
            .setParameter(2, day)
            .getResultList();
    return rows.stream().map(JpaDirectory::standing).toList();
  }

  private static Standing standing(Object[] row) {
    return new Standing(
        new OrganisationId(UUID.fromString((String) row[0])),
        (String) row[1],
        new ServiceId(UUID.fromString((String) row[2])),
        (String) row[3],
        new JobRoleId(UUID.fromString((String) row[4])),
        (String) row[5]);
  }

  @Override
  public Optional<String> nameOf(PersonId person) {
    return database
        .createNativeQuery("select name from people.person where id = ?1")
        .setParameter(1, person.value())
        .getResultList()
        .stream()
        .map(String::valueOf)
        .findFirst();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Optional<Place> place(Place.Kind kind, String id) {
    if (uuid(id) == null) {
      return Optional.empty();
    }
    List<Object[]> rows =
        database
            .createNativeQuery(PLACES + " and id = ?2")
            .setParameter(1, kind.name())
            .setParameter(2, uuid(id))
            .getResultList();
    return rows.stream().map(row -> place(kind, row)).findFirst();
  }

  @Override
  public Optional<OrganisationId> organisationCalled(String slug) {
    return database
        .createNativeQuery("select cast(id as text) from people.organisation where slug = ?1")
        .setParameter(1, slug)
        .getResultList()
        .stream()
        .map(id -> new OrganisationId(UUID.fromString(String.valueOf(id))))
        .findFirst();
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<Place> places(
      Place.Kind kind, Optional<OrganisationId> within, String after, int most) {
    int bar = after.lastIndexOf('|');
    var name = (bar < 0 ? after : after.substring(0, bar)).replace("\0", "");
    var id = bar < 0 ? null : uuid(after.substring(bar + 1));
    List<Object[]> rows =
        database
            .createNativeQuery(
                PLACES
                    + OPEN
                    + """
                     and (cast(?2 as uuid) is null or organisation_id = cast(?2 as uuid))
                      and (name, id) > (?3, cast(?4 as uuid))
                    order by name, id limit ?5
                    """)
            .setParameter(1, kind.name())
            .setParameter(2, within.map(OrganisationId::toString).orElse(null))
            .setParameter(3, name)
            .setParameter(4, id == null ? (name.isEmpty() ? FIRST : LAST) : id.toString())
            .setParameter(5, most)
            .setParameter(9, clock.today())
            .getResultList();
    return rows.stream().map(row -> place(kind, row)).toList();
  }

  private static Place place(Place.Kind kind, @Nullable Object[] row) {
    return new Place(
        kind,
        UUID.fromString(String.valueOf(row[0])),
        String.valueOf(row[1]),
        Optional.ofNullable((String) row[2]).map(UUID::fromString).map(OrganisationId::new));
  }

  @Override
  public boolean open(Place.Kind kind, UUID id, LocalDate day) {
    return !database
        .createNativeQuery(PLACES + OPEN + " and id = ?2")
        .setParameter(1, kind.name())
        .setParameter(2, id)
        .setParameter(9, day)
        .getResultList()
        .isEmpty();
  }

  @Override
  public Optional<String> nameOn(Place.Kind kind, UUID id, LocalDate day) {
    return names.on(id, day).or(() -> place(kind, id.toString()).map(Place::name));
  }

  @Override
  public SortedMap<YearMonth, Long> numbers(
      Place.Kind kind, Optional<OrganisationId> within, YearMonth from, YearMonth to) {
    return names.numbers(kind, within, from, to);
  }

  @Override
  public Optional<JobRoleId> jobRoleOf(String title) {
    return names.jobRoleOf(title);
  }

  private static @Nullable UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notOne) {
      return null;
    }
  }
}
