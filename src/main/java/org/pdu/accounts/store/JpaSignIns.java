package org.pdu.accounts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.pdu.accounts.model.SignIns;
import org.pdu.people.PersonId;

@ApplicationScoped
class JpaSignIns implements SignIns {
  private static final String RECOGNISE =
      """
      select cast(person_id as text), kind,
        last_used_at < cast(?2 as timestamptz) - interval '1 minute'
      from accounts.sign_in
      where token_hash = ?1 and ended_at is null and expires_at > cast(?2 as timestamptz)
      """;

  @PersistenceContext EntityManager database;

  @Override
  public void add(NewSignIn signIn) {
    database
        .createNativeQuery(
            """
            insert into accounts.sign_in
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
    if ((Boolean) row[2]) {
      database
          .createNativeQuery("update accounts.sign_in set last_used_at = ?2 where token_hash = ?1")
          .setParameter(1, tokenHash)
          .setParameter(2, at(now))
          .executeUpdate();
    }
    return new Recognised(
        new PersonId(UUID.fromString((String) row[0])),
        Kind.valueOf(((String) row[1]).toUpperCase(Locale.ROOT)));
  }

  @Override
  public void end(byte[] tokenHash, Instant now) {
    database
        .createNativeQuery(
            "update accounts.sign_in set ended_at = ?2 where token_hash = ?1 and ended_at is null")
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
                select count(*) from accounts.sign_in
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
            "update accounts.sign_in set ended_at = ?2 where person_id = ?1 and ended_at is null")
        .setParameter(1, person.value())
        .setParameter(2, at(now))
        .executeUpdate();
  }

  private static OffsetDateTime at(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
