package org.pdu.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pdu.people.AffiliationRecorded;
import org.pdu.people.Grant;
import org.pdu.people.JobRoleId;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.Register;
import org.pdu.people.Registered;
import org.pdu.people.Role;
import org.pdu.people.ServiceId;
import org.pdu.platform.problem.Conflict;
import org.pdu.platform.time.CityClock;

@ApplicationScoped
class JpaRegister implements Register {
  private static final String SELECT =
      """
      select cast(p.id as text), p.email, p.name, p.demo, p.disabled_at is null,
        coalesce((select string_agg(g.role || '@' || coalesce(cast(g.organisation_id as text), ''), ' ')
          from people.role_grant g where g.person_id = p.id and g.revoked_at is null
            and (g.ends_on is null or g.ends_on >= cast(?2 as date))), '')
      from people.person p
      """;

  @PersistenceContext EntityManager database;
  @Inject CityClock clock;
  @Inject Event<AffiliationRecorded> recorded;

  @Override
  public Optional<Registered> byEmail(String email) {
    return first(SELECT + "where lower(p.email) = lower(?1)", email);
  }

  @Override
  public Optional<Registered> byId(PersonId person) {
    return first(SELECT + "where p.id = ?1", person.value());
  }

  @Override
  public PersonId join(String email, String name) {
    var id = UUID.randomUUID();
    int added =
        database
            .createNativeQuery(
                """
                insert into people.person (id, email, name, created_at) values (?1, ?2, ?3, ?4)
                on conflict (lower(email)) do nothing
                """)
            .setParameter(1, id)
            .setParameter(2, email.strip())
            .setParameter(3, name.strip())
            .setParameter(4, OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC))
            .executeUpdate();
    if (added == 0) {
      throw taken();
    }
    return new PersonId(id);
  }

  @Override
  public void move(PersonId person, String email) {
    int moved =
        database
            .createNativeQuery(
                """
                update people.person set email = ?2 where id = ?1 and not exists (
                  select from people.person where lower(email) = lower(?2) and id <> ?1)
                """)
            .setParameter(1, person.value())
            .setParameter(2, email.strip())
            .executeUpdate();
    if (moved == 0) {
      throw taken();
    }
  }

  @Override
  public void employ(
      PersonId person,
      OrganisationId organisation,
      ServiceId service,
      JobRoleId jobRole,
      LocalDate from) {
    var id = UUID.randomUUID();
    int added =
        database
            .createNativeQuery(
                """
                insert into people.affiliation
                  (id, person_id, organisation_id, service_id, job_role_id, starts_on)
                select ?1, ?2, s.organisation_id, s.id, ?4, ?5 from people.service s
                where s.id = ?3 and s.organisation_id = ?6
                on conflict do nothing
                """)
            .setParameter(1, id)
            .setParameter(2, person.value())
            .setParameter(3, service.value())
            .setParameter(4, jobRole.value())
            .setParameter(5, from)
            .setParameter(6, organisation.value())
            .executeUpdate();
    if (added == 1) {
      recorded.fire(
          new AffiliationRecorded(
              id, person, organisation, service, jobRole, from, Optional.empty()));
    }
  }

  private static Conflict taken() {
    return new Conflict("Somebody has an account with this e-mail address.");
  }

  @Override
  public List<PersonId> holding(Role role) {
    return holding(role, "");
  }

  @Override
  public List<PersonId> leading(OrganisationId organisation) {
    return holding(Role.LEAD, organisation.toString());
  }

  @SuppressWarnings("unchecked")
  private List<PersonId> holding(Role role, String organisation) {
    List<String> ids =
        database
            .createNativeQuery(
                """
                select distinct cast(g.person_id as text) from people.role_grant g
                join people.person p on p.id = g.person_id
                where g.role = ?1 and g.revoked_at is null and p.disabled_at is null
                  and (g.ends_on is null or g.ends_on >= cast(?2 as date))
                  and (?3 = '' or cast(g.organisation_id as text) = ?3)
                """)
            .setParameter(1, role.name())
            .setParameter(2, clock.today().toString())
            .setParameter(3, organisation)
            .getResultList();
    return ids.stream().map(id -> new PersonId(UUID.fromString(id))).toList();
  }

  @Override
  public Optional<Instant> trustedSince(PersonId person) {
    List<?> micros =
        database
            .createNativeQuery(
                """
                select cast(extract(epoch from min(greatest(g.granted_at, p.created_at))) * 1000000
                  as bigint)
                from people.role_grant g join people.person p on p.id = g.person_id
                where g.person_id = ?1 and g.revoked_at is null and g.role <> 'LEARNER'
                having count(*) > 0
                """)
            .setParameter(1, person.value())
            .setParameter(2, clock.today().toString())
            .getResultList();
    return micros.stream()
        .findFirst()
        .map(count -> Instant.EPOCH.plus(((Number) count).longValue(), ChronoUnit.MICROS));
  }

  @SuppressWarnings("unchecked")
  private Optional<Registered> first(String sql, Object value) {
    List<Object[]> rows =
        database
            .createNativeQuery(sql)
            .setParameter(1, value)
            .setParameter(2, clock.today().toString())
            .getResultList();
    return rows.stream().findFirst().map(JpaRegister::registered);
  }

  private static Registered registered(Object[] row) {
    return new Registered(
        new PersonId(UUID.fromString((String) row[0])),
        (String) row[1],
        (String) row[2],
        (Boolean) row[3],
        (Boolean) row[4],
        grants((String) row[5]));
  }

  private static Set<Grant> grants(String held) {
    return Arrays.stream(held.split(" "))
        .filter(text -> !text.isEmpty())
        .map(text -> {
          int at = text.indexOf('@');
          var organisation = text.substring(at + 1);
          return new Grant(
              Role.valueOf(text.substring(0, at)),
              organisation.isEmpty()
                  ? Optional.empty()
                  : Optional.of(new OrganisationId(UUID.fromString(organisation))));
        })
        .collect(Collectors.toUnmodifiableSet());
  }
}
