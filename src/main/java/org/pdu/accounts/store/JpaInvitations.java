package org.pdu.accounts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pdu.accounts.model.Invitations;
import org.pdu.accounts.model.Post;
import org.pdu.people.JobRoleId;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.ServiceId;

@ApplicationScoped
class JpaInvitations implements Invitations {
  private static final String SELECT =
      """
      select cast(id as text), number, cast(organisation_id as text), email, name,
        cast(service_id as text), cast(job_role_id as text),
        cast(extract(epoch from invited_at) * 1000000 as bigint),
        cast(extract(epoch from expires_at) * 1000000 as bigint),
        case when accepted_at is not null then 'ACCEPTED' when revoked_at is not null then 'REVOKED'
          when expires_at <= ?1 then 'EXPIRED' else 'OPEN' end,
        leads, cast(invited_by as text)
      from accounts.invitation
      """;
  private static final String UNANSWERED = " and accepted_at is null and revoked_at is null";

  @PersistenceContext EntityManager database;

  @Override
  public boolean add(NewInvitation invitation, Instant now, Instant expires) {
    return database
            .createNativeQuery(
                """
                insert into accounts.invitation (id, organisation_id, email, name, service_id,
                  job_role_id, invited_by, invited_at, expires_at, leads)
                values (?1, ?2, ?3, ?4, cast(?5 as uuid), cast(?6 as uuid), ?7, ?8, ?9, ?10)
                on conflict (organisation_id, lower(email))
                  where accepted_at is null and revoked_at is null do nothing
                """)
            .setParameter(1, invitation.id())
            .setParameter(2, invitation.organisation().value())
            .setParameter(3, invitation.email())
            .setParameter(4, invitation.name())
            .setParameter(5, invitation.post().map(post -> post.service().toString()).orElse(null))
            .setParameter(6, invitation.post().map(post -> post.jobRole().toString()).orElse(null))
            .setParameter(7, invitation.by().value())
            .setParameter(8, at(now))
            .setParameter(9, at(expires))
            .setParameter(10, invitation.leads())
            .executeUpdate()
        == 1;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Set<PersonId> uninvited(OrganisationId organisation, Collection<PersonId> people) {
    var ids = people.stream().map(PersonId::toString).collect(Collectors.joining(" "));
    List<Object> rows =
        database
            .createNativeQuery(
                """
                select cast(p.id as text) from people.person p
                where p.id = any (cast(string_to_array(?1, ' ') as uuid[]))
                  and not exists (select from accounts.password w where w.person_id = p.id)
                  and not exists (select from accounts.passkey k where k.person_id = p.id)
                  and not exists (select from accounts.identity i where i.person_id = p.id)
                  and not exists (select from accounts.invitation v where v.organisation_id = ?2
                    and lower(v.email) = lower(p.email) and v.revoked_at is null)
                """)
            .setParameter(1, ids)
            .setParameter(2, organisation.value())
            .getResultList();
    return rows.stream()
        .map(id -> new PersonId(UUID.fromString(String.valueOf(id))))
        .collect(Collectors.toSet());
  }

  @Override
  @SuppressWarnings("unchecked")
  public Optional<Invitation> byId(UUID id, Instant now) {
    List<Object[]> rows =
        database
            .createNativeQuery(SELECT + "where id = ?2")
            .setParameter(1, at(now))
            .setParameter(2, id)
            .getResultList();
    return rows.stream().findFirst().map(JpaInvitations::invitation);
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<Invitation> of(OrganisationId organisation, long below, int most, Instant now) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                SELECT + "where organisation_id = ?2 and number < ?3 order by number desc limit ?4")
            .setParameter(1, at(now))
            .setParameter(2, organisation.value())
            .setParameter(3, below)
            .setParameter(4, most)
            .getResultList();
    return rows.stream().map(JpaInvitations::invitation).toList();
  }

  private static Invitation invitation(@Nullable Object[] row) {
    return new Invitation(
        UUID.fromString(String.valueOf(row[0])),
        Long.parseLong(String.valueOf(row[1])),
        new OrganisationId(UUID.fromString(String.valueOf(row[2]))),
        String.valueOf(row[3]),
        String.valueOf(row[4]),
        post(row[5], row[6]),
        Boolean.TRUE.equals(row[10]),
        new PersonId(UUID.fromString(String.valueOf(row[11]))),
        instant(row[7]),
        instant(row[8]),
        State.valueOf(String.valueOf(row[9])));
  }

  /** A place at work, where one was named. */
  static Optional<Post> post(@Nullable Object service, @Nullable Object jobRole) {
    return service == null || jobRole == null
        ? Optional.empty()
        : Optional.of(
            new Post(
                new ServiceId(UUID.fromString(service.toString())),
                new JobRoleId(UUID.fromString(jobRole.toString()))));
  }

  @Override
  public boolean renew(UUID id, Instant expires) {
    return database
            .createNativeQuery(
                "update accounts.invitation set expires_at = ?2 where id = ?1" + UNANSWERED)
            .setParameter(1, id)
            .setParameter(2, at(expires))
            .executeUpdate()
        == 1;
  }

  @Override
  public boolean revoke(UUID id, PersonId by, Instant now) {
    return answer("revoked_at = ?2, revoked_by = ?3", id, by, now);
  }

  @Override
  public boolean accept(UUID id, PersonId by, Instant now) {
    return answer("accepted_at = ?2, accepted_by = ?3", id, by, now);
  }

  private boolean answer(String change, UUID id, PersonId by, Instant now) {
    return database
            .createNativeQuery(
                "update accounts.invitation set " + change + " where id = ?1" + UNANSWERED)
            .setParameter(1, id)
            .setParameter(2, at(now))
            .setParameter(3, by.value())
            .executeUpdate()
        == 1;
  }

  /** From microseconds since 1970, as PostgreSQL counts. */
  static Instant instant(@Nullable Object micros) {
    long value = Long.parseLong(String.valueOf(micros));
    return Instant.ofEpochSecond(value / 1_000_000, value % 1_000_000 * 1_000);
  }

  private static OffsetDateTime at(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
