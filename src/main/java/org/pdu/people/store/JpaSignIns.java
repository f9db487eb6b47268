package org.pdu.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pdu.people.Grant;
import org.pdu.people.OrganisationId;
import org.pdu.people.PersonId;
import org.pdu.people.Role;
import org.pdu.people.model.SignIns;

@ApplicationScoped
class JpaSignIns implements SignIns {
  private static final String RECOGNISE =
      """
      select cast(p.id as text), p.name, s.kind, s.last_used_at < cast(?2 as timestamptz) - interval '1 minute',
        coalesce((select string_agg(g.role || '@' || coalesce(cast(g.organisation_id as text), ''), ' ')
          from people.role_grant g where g.person_id = p.id and g.revoked_at is null), '')
      from people.sign_in s join people.person p on p.id = s.person_id
      where s.token_hash = ?1 and s.ended_at is null
        and s.expires_at > cast(?2 as timestamptz) and p.disabled_at is null
      """;

  @PersistenceContext EntityManager database;

  @Override
  public void add(NewSignIn signIn) {
    database
        .createNativeQuery(
            """
            insert into people.sign_in
              (token_hash, person_id, kind, label, created_at, last_used_at, expires_at)
            values (?1, ?2, ?3, ?4, ?5, ?5, ?6)
            """)
        .setParameter(1, signIn.tokenHash())
        .setParameter(2, signIn.person().value())
        .setParameter(3, signIn.kind().name().toLowerCase(Locale.ROOT))
        .setParameter(4, signIn.label())
        .setParameter(5, at(signIn.createdAt()))
        .setParameter(6, at(signIn.expiresAt()))
        .executeUpdate();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Optional<Recognised> recognise(byte[] tokenHash, Instant now) {
    List<Object[]> rows =
        database
            .createNativeQuery(RECOGNISE)
            .setParameter(1, tokenHash)
            .setParameter(2, at(now))
            .getResultList();
    return rows.stream().findFirst().map(row -> recognised(row, tokenHash, now));
  }

  private Recognised recognised(Object[] row, byte[] tokenHash, Instant now) {
    if ((Boolean) row[3]) {
      database
          .createNativeQuery("update people.sign_in set last_used_at = ?2 where token_hash = ?1")
          .setParameter(1, tokenHash)
          .setParameter(2, at(now))
          .executeUpdate();
    }
    return new Recognised(
        new PersonId(UUID.fromString((String) row[0])),
        (String) row[1],
        grants((String) row[4]),
        Kind.valueOf(((String) row[2]).toUpperCase(Locale.ROOT)));
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

  @Override
  public void end(byte[] tokenHash, Instant now) {
    database
        .createNativeQuery(
            "update people.sign_in set ended_at = ?2 where token_hash = ?1 and ended_at is null")
        .setParameter(1, tokenHash)
        .setParameter(2, at(now))
        .executeUpdate();
  }

  @Override
  public int holding(PersonId person, Instant now) {
    var count =
        database
            .createNativeQuery(
                """
                select count(*) from people.sign_in
                where person_id = ?1 and ended_at is null and expires_at > ?2
                """)
            .setParameter(1, person.value())
            .setParameter(2, at(now))
            .getSingleResult();
    return ((Number) count).intValue();
  }

  @Override
  public void endAll(PersonId person, Instant now) {
    database
        .createNativeQuery(
            "update people.sign_in set ended_at = ?2 where person_id = ?1 and ended_at is null")
        .setParameter(1, person.value())
        .setParameter(2, at(now))
        .executeUpdate();
  }

  private static OffsetDateTime at(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
